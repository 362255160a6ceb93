package nl.overstap.catalog.load;

import static nl.overstap.support.csv.DrawnCatalogue.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is in the files, reading them is an outcome and never an exception.
class DamagedCatalogueTests {

  private static final int ROUNDS = 500;
  private static final List<String> ODD_CELLS =
      List.of("", "-1", "0", "1e9", "99999999999", "\"", "|", "a|b", "skill/lassen", "é", "0.05");

  @TempDir Path folder;

  @Test
  void damageIsAnOutcome() throws IOException {
    long seed = new Random().nextLong();
    System.out.println(
        "DamagedCatalogueTests seed " + seed + ": put it in new Random(...) to repeat");
    Random random = new Random(seed);
    int invalid = 0;
    for (int round = 0; round < ROUNDS; round++) {
      write(damaged(random));
      String hint = "seed " + seed + " round " + round;
      if (read(hint) instanceof Gelezen.Invalid wrong) {
        invalid++;
        assertThat(wrong.fouten().getoond()).as(hint).isNotEmpty();
      }
    }
    assertThat(invalid).isGreaterThan(ROUNDS / 4);
  }

  private Gelezen read(String hint) {
    try {
      return CatalogueFiles.read(folder);
    } catch (RuntimeException thrown) {
      throw new AssertionError(hint, thrown);
    }
  }

  private void write(Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private static Map<String, byte[]> damaged(Random random) {
    Map<String, byte[]> files = new TreeMap<>();
    small().files().forEach((name, csv) -> files.put(name, csv.getBytes(StandardCharsets.UTF_8)));
    List<String> names = new ArrayList<>(files.keySet());
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      String name = names.get(random.nextInt(names.size()));
      files.computeIfPresent(name, (n, bytes) -> damage(bytes, random));
    }
    return files;
  }

  private static byte[] damage(byte[] bytes, Random random) {
    return random.nextBoolean() || bytes.length == 0
        ? damageCell(bytes, random)
        : damageByte(bytes.clone(), random);
  }

  private static byte[] damageByte(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    return bytes;
  }

  private static byte[] damageCell(byte[] bytes, Random random) {
    String[] cells = new String(bytes, StandardCharsets.UTF_8).split("(?=[,\n])", -1);
    int place = random.nextInt(cells.length);
    String separator = cells[place].isEmpty() ? "" : cells[place].substring(0, 1);
    cells[place] = separator + ODD_CELLS.get(random.nextInt(ODD_CELLS.size()));
    return String.join("", cells).getBytes(StandardCharsets.UTF_8);
  }
}
