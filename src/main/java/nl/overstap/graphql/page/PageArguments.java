package nl.overstap.graphql.page;

import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/// The arguments `first` and `after` of a list.
///
/// @param first how many rows, 0 to 100; empty for 20
/// @param after a cursor from an earlier answer; empty for the beginning
public record PageArguments(@Nullable Integer first, @Nullable String after) {
  /// The most rows that one page may have.
  public static final int MAX_FIRST = 100;

  static final int DEFAULT_FIRST = 20;

  /// The page of a list in that version. Throws [InvalidRequestException] outside the bounds.
  public PageRequest toRequest(String versie) {
    return new PageRequest(size(), after == null ? null : Cursor.decode(after, versie).plaats());
  }

  /// How many hits to skip in an answer that has its own order: that of a search.
  public int toSkip(String versie) {
    return after == null ? 0 : position(Cursor.decode(after, versie), after) + 1;
  }

  /// These arguments, once they are seen to lie within the bounds. Throws [InvalidRequestException]
  /// otherwise; to ask before something is computed.
  public PageArguments checked(String versie) {
    size();
    toSkip(versie);
    return this;
  }

  /// Throws [InvalidRequestException] unless 0 to 100.
  public int size() {
    int size = first == null ? DEFAULT_FIRST : first;
    if (size < 0 || size > MAX_FIRST) {
      throw new InvalidRequestException(
          Foutcode.ONGELDIGE_INVOER,
          "first",
          String.valueOf(size),
          "first is " + size + ". Kies een getal van 0 tot en met " + MAX_FIRST + ".");
    }
    return size;
  }

  private static int position(Cursor cursor, String text) {
    String position = cursor.plaats().naam();
    if (!position.matches("\\d{1,8}")) {
      throw Cursor.noCursor(text);
    }
    return Integer.parseInt(position);
  }
}
