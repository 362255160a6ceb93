package nl.overstap.domain;

/// Calendar time in tenths of weeks: a day is 0.2.
public record Weken(int tenths) implements Comparable<Weken> {
  public static final Weken ZERO = new Weken(0);

  public Weken {
    if (tenths < 0) {
      throw new IllegalArgumentException(tenths / 10.0 + " weken kan niet: het minste is 0");
    }
  }

  /// For the outside world: weeks with one decimal.
  public double asDouble() {
    return tenths / 10.0;
  }

  @Override
  public int compareTo(Weken other) {
    return Integer.compare(tenths, other.tenths);
  }

  /// As a Dutch reader writes it: `4`, `0,2`.
  @Override
  public String toString() {
    return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "," + tenths % 10;
  }
}
