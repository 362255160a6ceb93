package nl.overstap.catalog.load.table;

import java.util.HashMap;
import java.util.Map;

/// One text for all cells of a file that say the same: most of a large file is ids that come back
/// on thousands of lines. Remembers so many, so that a file of only different texts costs no more
/// than a small one.
final class SharedTexts {

  private static final int MOST = 1 << 18;

  private final Map<String, String> texts = new HashMap<>();

  String of(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String earlier = texts.get(text);
    if (earlier == null && texts.size() < MOST) {
      texts.put(text, text);
    }
    return earlier == null ? text : earlier;
  }
}
