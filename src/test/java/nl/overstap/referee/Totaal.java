package nl.overstap.referee;

/// R8: what steps take together.
///
/// @param weken in tenths
/// @param uren own hours: lessons and study
/// @param werkuren hours at work, of the opleidingen only
/// @param eigen what the person pays, in cents
/// @param prijs what it costs whoever pays, in cents
/// @param onbekend steps that are ONBEKEND without a known aanbod (R9)
record Totaal(
    long weken, long uren, long werkuren, long eigen, long prijs, long stappen, long onbekend) {

  static final Totaal ZERO = new Totaal(0, 0, 0, 0, 0, 0, 0);

  Totaal plus(Totaal other) {
    return new Totaal(
        weken + other.weken,
        uren + other.uren,
        werkuren + other.werkuren,
        eigen + other.eigen,
        prijs + other.prijs,
        stappen + other.stappen,
        onbekend + other.onbekend);
  }

  /// The value of a criterion; R8: KOSTEN is what the person pays.
  long in(String criterium) {
    return switch (criterium) {
      case "WEKEN" -> weken;
      case "KOSTEN" -> eigen;
      case "UREN" -> uren;
      case "STAPPEN" -> stappen;
      default -> throw new IllegalArgumentException("Onbekend criterium " + criterium);
    };
  }

  /// R13: the proven pair: the criterion, then WEKEN, or KOSTEN when WEKEN is chosen.
  Pair pair(String criterium) {
    return new Pair(in(criterium), in(criterium.equals("WEKEN") ? "KOSTEN" : "WEKEN"));
  }

  /// The proven pair of a path.
  record Pair(long first, long second) {}
}
