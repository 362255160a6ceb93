package nl.overstap.domain.opleiding;

/// What kind of learning an Opleiding is.
public enum OpleidingSoort {
  MBO_OPLEIDING,
  ENTREE,
  MBO_CERTIFICAAT,
  KEUZEDEEL,
  MODULE,
  CURSUS,
  WERKPLEKLEREN,
  PRAKTIJKLEREN,
  EVC,
  EXAMEN,
  TAAL,
  RIJLES,
  HERHALING
}
