package nl.overstap.graphql.input;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;

/// Checks that a value lies within the bounds that the schema states. Each throws
/// [InvalidRequestException] with code ONGELDIGE_INVOER, and returns the value otherwise.
final class Bounds {
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private Bounds() {}

  static int between(int min, int max, int value, String veld) {
    if (value < min || value > max) {
      throw invalid(
          veld, String.valueOf(value), "Kies een getal van " + min + " tot en met " + max + ".");
    }
    return value;
  }

  static <T> List<T> atMost(int max, List<T> values, String veld) {
    if (values.size() > max) {
      throw invalid(veld, values.size() + " regels", "Geef er hooguit " + max + ".");
    }
    return values;
  }

  static String textOfAtMost(int max, String text, String veld) {
    if (text.isBlank() || text.length() > max) {
      throw invalid(
          veld,
          "een tekst van " + text.strip().length() + " tekens",
          "Geef een tekst van 1 tot en met " + max + " tekens.");
    }
    return text;
  }

  static LocalDate inThisCentury(LocalDate day, String veld) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw invalid(
          veld, day.toString(), "Kies een dag van " + FIRST_DAY + " tot en met " + LAST_DAY + ".");
    }
    return day;
  }

  static InvalidRequestException invalid(String veld, String waarde, String advies) {
    return new InvalidRequestException(
        Foutcode.ONGELDIGE_INVOER, veld, waarde, veld + " is " + waarde + ". " + advies);
  }
}
