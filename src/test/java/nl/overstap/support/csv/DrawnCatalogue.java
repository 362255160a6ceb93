package nl.overstap.support.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A catalogue drawn as text: files by name, each a text block of CSV, written as a folder or a
/// zip.
public final class DrawnCatalogue {

  private final TreeMap<String, String> files = new TreeMap<>();

  private DrawnCatalogue() {}

  /// A catalogue without files.
  public static DrawnCatalogue empty() {
    return new DrawnCatalogue();
  }

  /// A catalogue with a naam and versie, and nothing else.
  public static DrawnCatalogue named() {
    return empty().versie(1);
  }

  /// One functie, one skill and one opleiding that teaches it: valid, without warnings.
  public static DrawnCatalogue small() {
    return named()
        .with(
            "skills.csv",
            """
            id,naam,soort
            skill/lassen,lassen,VAARDIGHEID
            skill/meten,meten,VAARDIGHEID
            """)
        .with(
            "functies.csv",
            """
            id,naam
            functie/lasser,lasser
            """)
        .with(
            "functie_skills.csv",
            """
            functie,skill,niveau,belang
            functie/lasser,skill/lassen,2,ESSENTIEEL
            functie/lasser,skill/meten,1,BELANGRIJK
            """)
        .with(
            "opleidingen.csv",
            """
            id,naam,soort,weken,uren,kosten
            opleiding/lassen,Lassen,CURSUS,10,80,900
            opleiding/meten,Meten,MODULE,2,16,150
            """)
        .with(
            "opleiding_leert.csv",
            """
            opleiding,skill,niveau
            opleiding/lassen,skill/lassen,2
            opleiding/meten,skill/meten,1
            """);
  }

  /// The same, as the version with this number.
  public DrawnCatalogue versie(int number) {
    return with("catalogus.csv", "sleutel,waarde\nnaam,proef\nversie,%d\n".formatted(number));
  }

  /// The same with this file, in place of an earlier one of that name.
  public DrawnCatalogue with(String file, String csv) {
    files.put(file, csv);
    return this;
  }

  /// The same without this file.
  public DrawnCatalogue without(String file) {
    files.remove(file);
    return this;
  }

  /// The same with these rows after those of the file.
  public DrawnCatalogue withRows(String file, String rows) {
    return with(file, files.getOrDefault(file, "") + rows);
  }

  /// Its files by name; changing it does not change this.
  public Map<String, String> files() {
    return new TreeMap<>(files);
  }

  /// Writes the files into this folder.
  public Path toFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
      return folder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Writes a zip with the files in this folder of the zip; the root when it is empty.
  public Path toZip(Path zip, String folder) {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(folder + file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
      return zip;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
