package nl.overstap.bench.national;

import java.util.List;

/// How long answers took.
///
/// @param micros ascending, in microseconds
record Times(List<Long> micros) {

  static Times of(List<Long> nanos) {
    return new Times(nanos.stream().map(took -> took / 1_000).sorted().toList());
  }

  /// Zero when nothing was asked.
  long quantile(double share) {
    return micros.isEmpty() ? 0 : micros.get((int) (share * (micros.size() - 1)));
  }

  void put(String name, Measures measures) {
    measures.put(name + ".vragen", micros.size());
    measures.put(name + ".p50.us", quantile(0.5));
    measures.put(name + ".p95.us", quantile(0.95));
    measures.put(name + ".p99.us", quantile(0.99));
    measures.put(name + ".traagste.us", quantile(1));
  }
}
