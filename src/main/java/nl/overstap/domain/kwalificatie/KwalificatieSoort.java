package nl.overstap.domain.kwalificatie;

/// What kind of paper a Kwalificatie is. An AANWIJZING is given by a werkgever, never by an
/// opleiding (R5).
public enum KwalificatieSoort {
  DIPLOMA,
  MBO_CERTIFICAAT,
  PRAKTIJKVERKLARING,
  ERVARINGSCERTIFICAAT,
  BRANCHECERTIFICAAT,
  PERSOONSCERTIFICAAT,
  RIJBEWIJS,
  AANWIJZING,
  TOELATING
}
