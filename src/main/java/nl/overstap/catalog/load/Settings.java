package nl.overstap.catalog.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.Spelling;
import nl.overstap.catalog.load.esco.EscoSource;
import nl.overstap.catalog.load.file.Formats;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.row.FileFormat;
import nl.overstap.catalog.load.table.Table;
import org.jspecify.annotations.Nullable;

/// What catalogus.csv says of the whole: naam and versie, and where it comes from.
final class Settings {

  /// The folders with ESCO, between `|`, seen from the folder of the catalogue.
  private static final String ESCO = "esco";

  private static final String ESCO_VERSIE = "escoVersie";
  private static final List<String> REQUIRED = List.of("naam", "versie");
  private static final List<String> KNOWN =
      List.of("naam", "versie", "bron", "licentie", "peildatum", ESCO, ESCO_VERSIE);

  private final Map<String, String> values = new HashMap<>();

  private Settings() {}

  static Settings read(@Nullable Table table, Findings findings) {
    Settings settings = new Settings();
    if (table == null) {
      findings.error(
          Formats.SETTINGS.file(), 0, "dit bestand ontbreekt. Maak het, met daarin naam en versie");
      return settings;
    }
    table.rows().forEach(row -> settings.accept(table, row, findings));
    if (table.complete()) {
      settings.requireAll(findings);
    }
    return settings;
  }

  /// Of an ESCO download without a catalogue of our own around it.
  static Settings ofEsco() {
    Settings settings = new Settings();
    settings.values.put("naam", "esco");
    return settings;
  }

  /// Notes that there are rows of ESCO: their licence is then shown with every answer, and a
  /// catalogue that is only ESCO has its version.
  void addEsco(EscoSource source) {
    values.putIfAbsent("versie", source.versie());
    values.putIfAbsent("bron", source.bron());
    values.merge("licentie", EscoSource.LICENTIE, Settings::both);
  }

  private static String both(String licentie, String esco) {
    return licentie.contains(esco) ? licentie : licentie + " " + esco;
  }

  /// The folders with ESCO that are named, as they are written.
  List<String> esco() {
    return find(ESCO).stream()
        .flatMap(text -> Stream.of(text.split("\\|", -1)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /// True for a row that says where files are, not what is in them.
  static boolean isAboutPlaces(FileFormat<?> format, Table table, Table.Cellrow row) {
    return format.equals(Formats.SETTINGS) && table.cell(row, "sleutel").equals(ESCO);
  }

  private void accept(Table table, Table.Cellrow row, Findings findings) {
    String key = table.cell(row, "sleutel");
    String value = table.cell(row, "waarde");
    if (!KNOWN.contains(key) && !key.isEmpty()) {
      findings.warning(table.file(), row.line(), unknown(key));
    }
    if (key.equals("peildatum") && !value.isEmpty() && parseDate(value).isEmpty()) {
      findings.error(
          table.file(),
          row.line(),
          "peildatum '" + value + "' is geen datum. Schrijf jaar-maand-dag, zoals 2026-09-01");
    }
    if (!value.isEmpty()) {
      values.putIfAbsent(key, value);
    }
  }

  private static String unknown(String key) {
    String advice =
        Spelling.findNearest(key, KNOWN)
            .map(near -> ". Misschien bedoel je '" + near + "'")
            .orElse("");
    return "sleutel '" + key + "' kennen we niet, die telt niet mee" + advice;
  }

  private void requireAll(Findings findings) {
    for (String key : REQUIRED) {
      if (!values.containsKey(key)) {
        findings.error(
            Formats.SETTINGS.file(), 0, key + " ontbreekt. Zet er een regel bij: " + key + ",...");
      }
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /// Only for settings without errors.
  Catalogusversie versie(String checksum) {
    return new Catalogusversie(
        find("naam").orElseThrow(),
        find("versie").orElseThrow(),
        checksum,
        values.get("bron"),
        values.get("licentie"),
        find("peildatum").flatMap(Settings::parseDate).orElse(null));
  }

  private static Optional<LocalDate> parseDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notIso) {
      return Optional.empty();
    }
  }
}
