package nl.overstap.bench.national;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.zoek.Zoekvraag;
import nl.overstap.catalog.search.Zoekindex;

/// What building the search index and searching take of one core, whatever else the machine does.
final class SearchCost {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FIRST = 10;

  private SearchCost() {}

  /// @param times how often each text is searched for, after as many times to warm up
  static void measure(Catalogue catalogue, int times, Measures measures) {
    long began = cpuNanos();
    Zoekindex index = Zoekindex.of(catalogue);
    measures.put("kern.index.ms", (cpuNanos() - began) / 1_000_000);
    search(index, times);
    Times.of(search(index, times)).put("kern.zoek", measures);
  }

  private static List<Long> search(Zoekindex index, int times) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String tekst : Questions.TEKSTEN) {
        long began = cpuNanos();
        index.zoek(new Zoekvraag(tekst, Set.of(), FIRST, 0));
        nanos.add(cpuNanos() - began);
      }
    }
    return nanos;
  }

  private static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
