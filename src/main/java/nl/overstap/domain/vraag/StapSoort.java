package nl.overstap.domain.vraag;

/// What a person does in a Stap.
public enum StapSoort {
  OPLEIDING,
  ERKENNING,
  WERK
}
