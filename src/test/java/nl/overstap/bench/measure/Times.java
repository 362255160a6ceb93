package nl.overstap.bench.measure;

import java.util.List;

/// How long each of some questions took, in milliseconds.
public record Times(List<Double> millis) {
  public Times {
    millis = millis.stream().sorted().toList();
  }

  /// Of nothing.
  static final Times NONE = new Times(List.of());

  public int count() {
    return millis.size();
  }

  public double median() {
    return at(0.5);
  }

  /// The least time that this share of the questions stays within (nearest rank).
  public double at(double share) {
    int rank = (int) Math.ceil(share * count());
    return millis.isEmpty() ? Double.NaN : millis.get(Math.max(0, rank - 1));
  }

  public double worst() {
    return at(1);
  }

  /// How many took no longer.
  public int within(double most) {
    return (int) millis.stream().filter(one -> one <= most).count();
  }
}
