package nl.overstap.catalog.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.Spelling;
import org.jspecify.annotations.Nullable;

/// What catalogus.csv says of the whole: naam and versie, and where it comes from.
final class Settings {

  private static final List<String> REQUIRED = List.of("naam", "versie");
  private static final List<String> KNOWN =
      List.of("naam", "versie", "bron", "licentie", "peildatum");

  private final Map<String, String> values = new HashMap<>();

  private Settings() {}

  static Settings read(@Nullable Table table, Findings findings) {
    Settings settings = new Settings();
    if (table == null) {
      findings.error(
          Setting.FORMAT.file(), 0, "dit bestand ontbreekt. Maak het, met daarin naam en versie");
      return settings;
    }
    table.rows().forEach(row -> settings.accept(table, row, findings));
    if (table.complete()) {
      settings.requireAll(findings);
    }
    return settings;
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
            Setting.FORMAT.file(), 0, key + " ontbreekt. Zet er een regel bij: " + key + ",...");
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
