package nl.overstap.catalog.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/// What somebody types and what of it that person would be content with. The questions were written
/// down from how people speak before the search was made to answer them.
///
/// @param moeite what is hard about it, a synonym or a typing mistake for instance
/// @param verwacht any of these is right
/// @param apart kept apart: never looked at while the search was being improved
record Golden(String vraag, String moeite, Set<String> verwacht, boolean apart) {

  /// Which half is kept apart.
  private static final long SEED = 20_26;

  static List<Golden> ofBundle() {
    return read("/zoek/bundel.csv");
  }

  static List<Golden> ofEsco() {
    return read("/zoek/esco.csv");
  }

  private static List<Golden> read(String file) {
    List<String> rows = lines(file);
    Set<String> apart = half(rows);
    return rows.stream()
        .map(row -> row.split(";", -1))
        .map(cells ->
            new Golden(
                cells[0],
                cells[1],
                Set.of(cells[2].split("\\|", -1)),
                apart.contains(String.join(";", cells))))
        .toList();
  }

  private static Set<String> half(List<String> rows) {
    List<String> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(SEED));
    return new HashSet<>(mixed.subList(0, mixed.size() / 2));
  }

  private static List<String> lines(String file) {
    try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream(file), file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
