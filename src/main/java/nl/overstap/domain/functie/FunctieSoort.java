package nl.overstap.domain.functie;

/// BEROEP is a functie one can aim for; ERVARING (klussen, mantelzorg) only something one can have
/// done (R7).
public enum FunctieSoort {
  BEROEP,
  ERVARING
}
