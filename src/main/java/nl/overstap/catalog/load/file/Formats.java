package nl.overstap.catalog.load.file;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overstap.catalog.load.row.FileFormat;

/// Every file of a catalogue, in the order in which they are read.
public final class Formats {

  /// What a catalogue says of itself.
  public static final FileFormat<?> SETTINGS = Setting.FORMAT;

  /// All of them.
  public static final List<FileFormat<?>> ALL =
      List.of(
          Setting.FORMAT,
          SkillFiles.SKILLS,
          SkillFiles.RELATIES,
          FunctieFiles.SECTOREN_FILE,
          FunctieFiles.FUNCTIES,
          FunctieEisFiles.SKILLS,
          FunctieEisFiles.DIPLOMAS,
          FunctieEisFiles.ONTWIKKELT,
          FunctieFiles.DOORGROEI,
          TaakFiles.TAKEN,
          TaakFiles.SKILLS,
          KwalificatieFiles.KWALIFICATIES,
          KwalificatieFiles.RELATIES,
          KwalificatieFiles.SKILLS,
          OpleidingFiles.OPLEIDINGEN,
          LeerFiles.LEERT,
          LeerFiles.VOORAF,
          LeerFiles.MODULES,
          RegioFiles.REGIOS,
          RegioFiles.BUREN,
          AanbodFiles.OPLEIDERS,
          PraktijkFiles.WERKGEVERS,
          AanbodFiles.AANBOD,
          PraktijkFiles.PRAKTIJKPLEKKEN,
          VoorbeeldFiles.PRAKTIJKVOORBEELDEN,
          VoorbeeldFiles.AANDACHTSPUNTEN,
          TaakFiles.ARBEIDSMARKT,
          RegelingFiles.REGELINGEN);

  private static final Map<String, FileFormat<?>> BY_FILE =
      ALL.stream().collect(Collectors.toMap(FileFormat::file, Function.identity()));

  private Formats() {}

  /// Whether a catalogue has a file of this name.
  public static boolean isKnown(String file) {
    return BY_FILE.containsKey(file);
  }
}
