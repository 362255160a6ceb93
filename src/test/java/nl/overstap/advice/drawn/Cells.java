package nl.overstap.advice.drawn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between the square brackets of a drawn line: `[4w 100u 250 tempo=VAST]`.
final class Cells {
  private static final Pattern TOKEN = Pattern.compile("\\w+=\"[^\"]*\"|\\S+");
  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:,\\d+)?)(w|u|wu)");
  private static final Pattern MONEY = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Map<String, String> COLUMN_OF_UNIT =
      Map.of("w", "weken", "u", "uren", "wu", "werkuren");

  private Cells() {}

  /// Columns and values. A bare word counts for the column `soort`, a bare number for `kosten`.
  static Map<String, String> read(String text) {
    Map<String, String> cells = new LinkedHashMap<>();
    Matcher tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      add(tokens.group(), cells);
    }
    return cells;
  }

  private static void add(String token, Map<String, String> cells) {
    Matcher amount = AMOUNT.matcher(token);
    int is = token.indexOf('=');
    if (is > 0) {
      cells.put(token.substring(0, is), token.substring(is + 1).replace("\"", ""));
    } else if (amount.matches()) {
      cells.put(COLUMN_OF_UNIT.get(amount.group(2)), amount.group(1).replace(',', '.'));
    } else {
      cells.put(MONEY.matcher(token).matches() ? "kosten" : "soort", token);
    }
  }
}
