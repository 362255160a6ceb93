package nl.overstap.catalog.load.finding;

/// How bad a [Melding] is: a FOUT stops the load, a WAARSCHUWING does not.
public enum Ernst {
  FOUT,
  WAARSCHUWING
}
