package nl.overstap.catalog.generate;

/// What following an opleiding takes, before it is known how it is given.
///
/// @param wekenTenths calendar time in tenths of a week
/// @param uren own hours
/// @param euros the price
record Effort(int wekenTenths, int uren, int euros) {

  /// A day is 0.2 weken, and nobody gets to niveau 2 in less than 16 uren.
  private static final int LEAST_TENTHS = 2;

  private static final int LEAST_UREN = 16;
  private static final int PRICE_STEP = 5;

  /// For a module with so many skills at this niveau.
  static Effort of(Dice dice, int skills, int niveau) {
    int tenths = skills * niveau * dice.between(3, 9);
    int uren = Math.max(LEAST_UREN, tenths * dice.between(6, 28) / 10);
    return new Effort(tenths, uren, uren * dice.between(8, 22)).rounded();
  }

  /// In percents of this one.
  Effort times(int weken, int hours, int price) {
    return new Effort(
            wekenTenths * weken / 100,
            Math.max(LEAST_UREN, uren * hours / 100),
            (int) ((long) euros * price / 100))
        .rounded();
  }

  Effort plus(Effort other) {
    return new Effort(wekenTenths + other.wekenTenths, uren + other.uren, euros + other.euros);
  }

  private Effort rounded() {
    int even = Math.max(LEAST_TENTHS, wekenTenths / 2 * 2);
    return new Effort(even, uren, Math.ceilDiv(euros, PRICE_STEP) * PRICE_STEP);
  }

  /// As a cell: `2.4`.
  String weken() {
    return wekenTenths / 10 + "." + wekenTenths % 10;
  }
}
