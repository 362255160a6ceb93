package nl.overstap.catalog.load.row;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.skill.Niveau;
import org.jspecify.annotations.Nullable;

/// The columns that many files share, and short ways to make the others.
public final class Columns {

  public static final Column<String> NAAM = text("naam");
  public static final Column<List<String>> ALTERNATIEVEN = texts("alternatieven");
  public static final Column<String> TAAL = Column.withDefault("taal", Cells::text, "nl");
  public static final Column<@Nullable String> OMSCHRIJVING = optionalText("omschrijving");
  public static final Column<@Nullable String> ESCO_URI = optionalText("escoUri");
  public static final Column<@Nullable Integer> NLQF = optionalNumber("nlqf", 1, 8);
  public static final Column<Integer> NIVEAU =
      Column.withDefault("niveau", Cells.number(Niveau.MIN, Niveau.MAX), 2);

  public static final Column<Boolean> VERVALLEN = flag("vervallen", false);
  static final Column<Herkomst> HERKOMST = choice("herkomst", Herkomst.INDICATIEF);
  static final Column<@Nullable String> BRON = optionalText("bron");
  static final Column<@Nullable LocalDate> PEILDATUM = Column.optional("peildatum", Cells::date);

  private Columns() {}

  /// The id of the row, for a file of a [Kind].
  public static <T> Column<T> id(Function<String, T> wrap) {
    return Column.required("id", Cells.id(wrap), wrap.apply("?"));
  }

  /// The id of something else, which must be in the catalogue.
  public static <T> Column<T> ref(String name, Kind kind, Function<String, T> wrap) {
    return Column.required(name, Cells.ref(kind, wrap), wrap.apply("?"));
  }

  public static <T> Column<@Nullable T> optionalRef(
      String name, Kind kind, Function<String, T> wrap) {
    return Column.optional(name, Cells.ref(kind, wrap));
  }

  public static <T> Column<List<T>> refs(String name, Kind kind, Function<String, T> wrap) {
    return list(name, Cells.ref(kind, wrap));
  }

  /// What came in the place of a vervallen row: an id of the same kind.
  public static Column<@Nullable String> vervangenDoor(Kind kind) {
    return Column.optional("vervangenDoor", Cells.ref(kind, Function.identity()));
  }

  /// A text that must be there.
  public static Column<String> text(String name) {
    return Column.required(name, Cells::text, "?");
  }

  public static Column<@Nullable String> optionalText(String name) {
    return Column.optional(name, Cells::text);
  }

  public static Column<List<String>> texts(String name) {
    return list(name, Cells::text);
  }

  public static <T> Column<List<T>> list(String name, CellParser<T> item) {
    return Column.withDefault(name, Cells.list(item), List.of());
  }

  /// One of the names of an enum, which must be there.
  public static <E extends Enum<E>> Column<E> choice(String name, Class<E> type) {
    return Column.required(name, Cells.choice(type), type.getEnumConstants()[0]);
  }

  public static <E extends Enum<E>> Column<E> choice(String name, E whenEmpty) {
    return Column.withDefault(name, Cells.choice(whenEmpty.getDeclaringClass()), whenEmpty);
  }

  public static <E extends Enum<E>> Column<@Nullable E> optionalChoice(String name, Class<E> type) {
    return Column.optional(name, Cells.choice(type));
  }

  public static Column<Integer> number(String name, int min, int max) {
    return Column.required(name, Cells.number(min, max), min);
  }

  public static Column<@Nullable Integer> optionalNumber(String name, int min, int max) {
    return Column.optional(name, Cells.number(min, max));
  }

  public static Column<@Nullable Bedrag> optionalBedrag(String name) {
    return Column.optional(name, Cells::bedrag);
  }

  public static Column<@Nullable LocalDate> optionalDate(String name) {
    return Column.optional(name, Cells::date);
  }

  public static Column<Boolean> flag(String name, boolean whenEmpty) {
    return Column.withDefault(name, Cells::flag, whenEmpty);
  }
}
