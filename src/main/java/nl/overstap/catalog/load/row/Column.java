package nl.overstap.catalog.load.row;

import org.jspecify.annotations.Nullable;

/// A column of a file: its name, whether it must be there and filled, and how its cells are read.
///
/// @param required the header must name it and no cell may be empty
/// @param whenEmpty what an empty cell means; for a required column a stand-in, so that the other
///   cells of a wrong row are looked at too
public record Column<T extends @Nullable Object>(
    String name, boolean required, CellParser<? extends T> parser, T whenEmpty) {

  static <T> Column<T> required(String name, CellParser<T> parser, T standIn) {
    return new Column<>(name, true, parser, standIn);
  }

  /// A column that may be empty or not there, and means something then.
  public static <T> Column<T> withDefault(String name, CellParser<T> parser, T whenEmpty) {
    return new Column<>(name, false, parser, whenEmpty);
  }

  // Null is allowed by the type argument, which NullAway only sees in its experimental mode.
  /// A column that may be empty or not there, and is null then.
  @SuppressWarnings("NullAway")
  public static <T> Column<@Nullable T> optional(String name, CellParser<T> parser) {
    return new Column<@Nullable T>(name, false, parser, null);
  }
}
