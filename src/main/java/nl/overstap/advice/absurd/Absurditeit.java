package nl.overstap.advice.absurd;

/// Something absurd in a path, in plain Dutch.
public record Absurditeit(AbsurditeitSoort soort, String uitleg) {
  @Override
  public String toString() {
    return soort + ": " + uitleg;
  }
}
