package nl.overstap.web.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Values that somebody might send who means no good, as they stand in a document or in JSON.
record HostileValues(Random random) {
  static final List<String> IDS =
      List.of(
          "functie/monteur-zonnepanelen",
          "functie/magazijnmedewerker",
          "functie/kok",
          "skill/klantcontact",
          "opleiding/vca-b",
          "sector/bouw",
          "kwalificatie/rijbewijs-b",
          "regio/twente");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "101",
          "2147483647",
          "-2147483648",
          "2147483648",
          "99999999999999999999999999999999",
          "1e999999999",
          "-1e-999999999",
          "1E+2147483648",
          "0.0000000000000000000000001",
          "12.505",
          "1.7976931348623157e309");
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "functie/",
          "functie/bestaat-niet",
          "../../etc/passwd",
          "' OR 1=1 //",
          "}) MATCH (n) DETACH DELETE n //",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "%s%n%x",
          "${jndi:ldap://x}",
          "<script>alert(1)</script>",
          "2026-02-30",
          "9999-99-99",
          "2026-11-21",
          "WEKEN",
          "null",
          "NaN");

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String number() {
    return chance(50) ? String.valueOf(random.nextInt(-5, 200)) : oneOf(NUMBERS);
  }

  /// Without quotes.
  String plainText() {
    return switch (random.nextInt(10)) {
      case 0 -> "a".repeat(random.nextInt(6_000));
      case 1 -> noise(random.nextInt(60));
      case 2, 3, 4, 5 -> oneOf(IDS);
      default -> oneOf(TEXTS);
    };
  }

  /// In quotes, as in a document and in JSON alike.
  String text() {
    return quoted(plainText());
  }

  /// Any value, in the syntax of JSON.
  String json(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> number();
      case 1 -> "null";
      case 2 -> String.valueOf(random.nextBoolean());
      case 3, 4, 5 -> text();
      case 6 -> list(random.nextInt(chance(3) ? 700 : 4), depth);
      default -> object(random.nextInt(4), depth);
    };
  }

  private String list(int size, int depth) {
    return IntStream.range(0, size)
        .mapToObj(at -> json(depth - 1))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private String object(int size, int depth) {
    return IntStream.range(0, size)
        .mapToObj(at -> text() + ":" + json(depth - 1))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /// Characters from anywhere, also halves of pairs.
  String noise(int length) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length; at++) {
      text.append((char) (chance(70) ? random.nextInt(32, 127) : random.nextInt(0x10000)));
    }
    return text.toString();
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        default -> {
          if (c < 32 || Character.isSurrogate(c)) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
