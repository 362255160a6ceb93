package nl.overstap.cli.report;

import nl.overstap.domain.vraag.Profiel;

/// A typical person.
///
/// @param wie who it is, in a sentence
/// @param json the profiel in the shape of ProfielInput, to copy
record Persoon(String naam, String wie, Profiel profiel, String json) {}
