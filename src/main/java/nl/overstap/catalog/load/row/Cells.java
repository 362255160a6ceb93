package nl.overstap.catalog.load.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overstap.catalog.Spelling;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Id;
import nl.overstap.domain.Weken;

/// How the texts of cells become values. Each message says what would be right.
public final class Cells {

  /// The most that a whole number or an amount in euros may be; more is surely a mistake.
  public static final int LARGEST = 1_000_000_000;

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");
  private static final Pattern WITH_COMMA = Pattern.compile("[0-9]+,[0-9]{1,2}");
  private static final Pattern ONE_DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]0*)?");
  private static final Pattern TWO_DECIMALS = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2}0*)?");

  private Cells() {}

  public static String text(String text, Ids ids) {
    return text;
  }

  static <T> CellParser<T> id(Function<String, T> wrap) {
    return (text, ids) -> {
      if (!Id.isValid(text)) {
        throw new BadCell(
            "is geen id. Een id heeft 1 tot " + Id.MAX_LENGTH + " tekens, zonder spatie of |");
      }
      return wrap.apply(ids.shared(text));
    };
  }

  static <T> CellParser<T> ref(Kind kind, Function<String, T> wrap) {
    return (text, ids) -> {
      if (!ids.exists(kind, text)) {
        throw new BadCell(ids.whyMissing(List.of(kind), text));
      }
      return wrap.apply(ids.shared(text));
    };
  }

  static <T> CellParser<List<T>> list(CellParser<T> item) {
    return (text, ids) -> {
      List<T> items = new ArrayList<>();
      for (String part : text.split("\\|", -1)) {
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
          items.add(parseItem(item, stripped, ids));
        }
      }
      return List.copyOf(items);
    };
  }

  private static <T> T parseItem(CellParser<T> item, String text, Ids ids) throws BadCell {
    try {
      return item.parse(text, ids);
    } catch (BadCell bad) {
      throw new BadCell("heeft '" + text + "' erin, en dat " + bad.text());
    }
  }

  public static <E extends Enum<E>> CellParser<E> choice(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    return (text, ids) -> {
      for (E constant : constants) {
        if (constant.name().equals(text)) {
          return constant;
        }
      }
      throw new BadCell("kan niet. Kies uit " + names(constants) + nearest(text, constants));
    };
  }

  private static String names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static String nearest(String text, List<? extends Enum<?>> constants) {
    String asName = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return Spelling.findNearest(asName, constants.stream().map(Enum::name).toList())
        .map(name -> ". Misschien bedoel je '" + name + "'")
        .orElse("");
  }

  public static CellParser<Integer> number(int min, int max) {
    return (text, ids) -> {
      if (!WHOLE_NUMBER.matcher(text).matches()) {
        throw new BadCell("is geen heel getal. Schrijf " + range(min, max));
      }
      int number = Integer.parseInt(text);
      if (number < min || number > max) {
        throw new BadCell("kan niet. Schrijf " + range(min, max));
      }
      return number;
    };
  }

  private static String range(int min, int max) {
    return max >= LARGEST
        ? "een heel getal van " + min + " of meer"
        : "een heel getal van " + min + " tot en met " + max;
  }

  /// At most one decimal: a day is 0.2.
  public static Weken weken(String text, Ids ids) throws BadCell {
    String right = "Schrijf een getal van 0 of meer met hoogstens één decimaal, zoals 4 of 0.2";
    return new Weken((int) decimal(text, 1, right));
  }

  /// Euros with at most two decimals.
  static Bedrag bedrag(String text, Ids ids) throws BadCell {
    String right = "Schrijf euro's van 0 of meer met hoogstens twee decimalen, zoals 295 of 12.50";
    return new Bedrag(decimal(text, 2, right));
  }

  private static long decimal(String text, int decimals, String right) throws BadCell {
    Pattern pattern = decimals == 1 ? ONE_DECIMAL : TWO_DECIMALS;
    if (!pattern.matcher(text).matches()) {
      throw new BadCell("is niet goed. " + right + withPoint(text));
    }
    long scaled = new BigDecimal(text).movePointRight(decimals).longValueExact();
    if (scaled > LARGEST) {
      throw new BadCell("is te groot. " + right);
    }
    return scaled;
  }

  private static String withPoint(String text) {
    return WITH_COMMA.matcher(text).matches()
        ? ". Misschien bedoel je '" + text.replace(',', '.') + "'"
        : "";
  }

  public static LocalDate date(String text, Ids ids) throws BadCell {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notIso) {
      throw new BadCell("is geen datum. Schrijf jaar-maand-dag, zoals 2026-09-01");
    }
  }

  static Boolean flag(String text, Ids ids) throws BadCell {
    return switch (text) {
      case "true", "ja" -> true;
      case "false", "nee" -> false;
      default -> throw new BadCell("kan niet. Kies uit true, false, ja, nee");
    };
  }
}
