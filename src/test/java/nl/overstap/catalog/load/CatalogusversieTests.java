package nl.overstap.catalog.load;

import static nl.overstap.support.csv.DrawnCatalogue.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overstap.support.csv.DrawnCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// R20: the same rows give the same catalogusversie, whatever they come in.
class CatalogusversieTests {

  @TempDir Path temp;

  private String versie(DrawnCatalogue catalogue, String folder) {
    return CatalogueFiles.read(catalogue.toFolder(temp.resolve(folder)))
        .getCatalogue()
        .versie()
        .key();
  }

  @Test
  void r20ItIsNaamAndVersieAndEightHexDigits() {
    assertThat(versie(small(), "a")).matches("proef@1\\+[0-9a-f]{8}");
  }

  @Test
  void r20FolderAndZipAgree() {
    Path zip = small().toZip(temp.resolve("a.zip"), "map/");
    assertThat(CatalogueFiles.read(zip).getCatalogue())
        .isEqualTo(CatalogueFiles.read(small().toFolder(temp.resolve("b"))).getCatalogue());
  }

  @Test
  void r20AnotherCellIsAnotherVersion() {
    String before = versie(small(), "a");
    String after = versie(small().with("functies.csv", "id,naam\nfunctie/lasser,Lasser\n"), "b");
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void r20UnknownColumnsAndFilesAndMarksMakeNoDifference() {
    DrawnCatalogue other =
        small()
            .with("functies.csv", "\uFEFFid,naam,eigen\r\nfunctie/lasser, lasser ,x\r\n")
            .with("eigen.csv", "a,b\n")
            .with("taken.csv", "id,functie,naam\n");
    assertThat(versie(other, "a")).isEqualTo(versie(small(), "b"));
  }

  @Test
  void r20TheOrderOfRowsAndColumnsMakesNoDifference() {
    long seed = new Random().nextLong();
    System.out.println(
        "CatalogusversieTests seed " + seed + ": put it in new Random(...) to repeat");
    Random random = new Random(seed);
    Path original = small().toFolder(temp.resolve("origineel"));
    for (int round = 0; round < 20; round++) {
      DrawnCatalogue shuffled = DrawnCatalogue.empty();
      small().files().forEach((file, csv) -> shuffled.with(file, shuffle(csv, random)));
      assertThat(CatalogueFiles.read(shuffled.toFolder(temp.resolve("r" + round))).getCatalogue())
          .isEqualTo(CatalogueFiles.read(original).getCatalogue());
    }
  }

  /// Only for CSV without quotes.
  private static String shuffle(String csv, Random random) {
    List<String> lines = new ArrayList<>(csv.lines().toList());
    int columns = lines.getFirst().split(",", -1).length;
    List<Integer> order = new ArrayList<>(IntStream.range(0, columns).boxed().toList());
    Collections.shuffle(order, random);
    Collections.shuffle(lines.subList(1, lines.size()), random);
    return lines.stream()
        .map(line -> reorder(line.split(",", -1), order))
        .collect(Collectors.joining("\n"));
  }

  private static String reorder(String[] cells, List<Integer> order) {
    List<String> all = Arrays.asList(cells);
    return order.stream().map(all::get).collect(Collectors.joining(","));
  }
}
