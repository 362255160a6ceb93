package nl.overstap.web.fuzz;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Documents that blow up, go round, or never end.
final class HostileDocuments {
  private final HostileValues values;

  HostileDocuments(HostileValues values) {
    this.values = values;
  }

  String next() {
    int size = 1 + values.random().nextInt(values.chance(20) ? 5_000 : 200);
    return switch (values.random().nextInt(17)) {
      case 0 -> deep("functie(id: \"functie/kok\") { komtVanuit", "groeitDoorNaar", size);
      case 1 -> deep("__schema { types", "ofType", size);
      case 2 -> fields(size, at -> "a" + at + ": functie(id: \"functie/kok\") { naam }");
      case 3 -> fields(size, at -> "catalogus { versie }");
      case 4 -> fields(size, at -> "c" + at + ": catalogus { versie }");
      case 5 -> fragmentBomb(2 + size % 60);
      case 6 -> fragmentRing(1 + size % 50);
      case 7 -> "{ catalogus " + "@skip(if: false) ".repeat(size) + "{ versie } }";
      case 8 -> "{ catalogus { versie " + "@x".repeat(size) + " } }";
      case 9 -> "query Q(" + joined(size, at -> "$v" + at + ": Int") + ") { catalogus { versie } }";
      case 10 -> joined(size, at -> "query Q" + at + " { catalogus { versie } }");
      case 11 ->
          "{ zoek(tekst: " + HostileValues.quoted("x".repeat(size * 3)) + ") { totalCount } }";
      case 12 -> "{ functie(id: " + "[".repeat(size) + "1" + "]".repeat(size) + ") { naam } }";
      case 13 -> "#" + "x".repeat(size) + "\n".repeat(size) + "{ catalogus { versie } }";
      case 14 -> "{ " + "... { ".repeat(size) + "__typename" + " }".repeat(size) + " }";
      case 15 ->
          "{ bereikbareFuncties(profiel: {}, binnen: {weken: 52}, first: 100) { edges { node {"
              + joined(1 + size % 20, at -> "p" + at + ": pad { stappen { opleiding { naam } } }")
              + " } } } }";
      default ->
          fields(
              1 + size % 40,
              at ->
                  "u" + at + ": upskillpad(profiel: {}, functie: \"functie/kok\") { __typename }");
    };
  }

  /// A right document with something wrong done to it.
  String mutated(String document) {
    StringBuilder text = new StringBuilder(document);
    int times = 1 + values.random().nextInt(4);
    for (int time = 0; time < times; time++) {
      int at = values.random().nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + values.random().nextInt(20));
      switch (values.random().nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, values.noise(1 + values.random().nextInt(8)));
        case 2 -> text.insert(at, text.substring(at, end).repeat(1 + values.random().nextInt(9)));
        default -> text.insert(at, values.json(1));
      }
    }
    return text.toString();
  }

  private static String deep(String start, String field, int depth) {
    return "{ "
        + start
        + (" { " + field).repeat(depth)
        + " { name naam }"
        + " }".repeat(depth + 1)
        + " }";
  }

  private static String fields(int size, IntFunction<String> field) {
    return "{ " + joined(size, field) + " }";
  }

  /// Each fragment uses the next one twice.
  private static String fragmentBomb(int size) {
    return "{ ...F0 } "
        + joined(
            size,
            at ->
                "fragment F%d on Query { ...F%d a%d: __typename ...F%d }"
                    .formatted(at, at + 1, at, at + 1))
        + " fragment F%d on Query { catalogus { versie } }".formatted(size);
  }

  private static String fragmentRing(int size) {
    return "{ ...F0 } "
        + joined(
            size,
            at -> "fragment F%d on Query { __typename ...F%d }".formatted(at, (at + 1) % size));
  }

  private static String joined(int size, IntFunction<String> part) {
    return IntStream.range(0, size).mapToObj(part).collect(Collectors.joining(" "));
  }
}
