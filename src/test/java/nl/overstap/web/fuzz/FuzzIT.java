package nl.overstap.web.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.overstap.support.database.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Malformed and hostile requests against the real server: none breaks it, none hangs, it does not
/// grow, and it stays healthy. `-Doverstap.fuzz.verzoeken` says how many, `-Doverstap.fuzz.zaad`
/// from which seed, `-Doverstap.fuzz.eerste` from which number on.
@ServiceTest
class FuzzIT {
  private static final int REQUESTS = Integer.getInteger("overstap.fuzz.verzoeken", 300);
  private static final long SEED = Long.getLong("overstap.fuzz.zaad", 20261122);
  private static final int FIRST = Integer.getInteger("overstap.fuzz.eerste", 0);
  private static final int PARTS = 4;

  /// Kept documents and the buffers of the server, with room.
  private static final long MOST_GROWTH_MB = 96;

  private static final byte[] HEALTH =
      "GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
          .getBytes(StandardCharsets.UTF_8);

  @LocalServerPort int port;

  @Test
  void noRequestBreaksTheServer() throws Exception {
    RawHttp server = new RawHttp(port);
    Attack attack = new Attack(new HostileRequests(SEED), server);
    System.out.printf(
        "Aanval: %d verzoeken, -Doverstap.fuzz.zaad=%d -Doverstap.fuzz.eerste=%d%n",
        REQUESTS, SEED, FIRST);
    long start = System.nanoTime();
    long[] used = new long[PARTS];
    for (int part = 0; part < PARTS && attack.wrong().isEmpty(); part++) {
      attack.run(FIRST + REQUESTS * part / PARTS, FIRST + REQUESTS * (part + 1) / PARTS);
      used[part] = usedMegabytes();
      assertHealthy(server);
    }

    System.out.printf(
        "Aanval: %d s, geheugen %s MB%n%s%n",
        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
        java.util.Arrays.toString(used),
        attack.report());
    assertThat(attack.wrong()).as("seed %d", SEED).isEmpty();
    assertThat(used[PARTS - 1] - used[0]).as("growth in MB").isLessThan(MOST_GROWTH_MB);
  }

  private static void assertHealthy(RawHttp server) throws IOException {
    assertThat(server.send(HEALTH).body()).contains("\"status\":\"UP\"");
  }

  private static long usedMegabytes() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }
}
