package nl.overstap.referee;

/// One step of a path as an answer names it.
sealed interface Stap extends Comparable<Stap> {

  /// An opleiding, through an aanbod.
  ///
  /// @param aanbod empty when the step is the opleiding itself
  record Opleiding(String opleiding, String aanbod) implements Stap {
    @Override
    public String toString() {
      return aanbod.isEmpty() ? opleiding : opleiding + " (" + aanbod + ")";
    }
  }

  /// Work in a functie until so many months in all.
  record Werk(String functie, int maanden) implements Stap {
    @Override
    public String toString() {
      return functie + " (" + maanden + " mnd werken)";
    }
  }

  @Override
  default int compareTo(Stap other) {
    return toString().compareTo(other.toString());
  }
}
