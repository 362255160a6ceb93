package nl.overstap.catalog.report;

/// One thing to look at in a whole catalogue.
interface Check {
  Rubriek look(Inhoud inhoud);
}
