package nl.overstap.catalog.read.verschil;

/// How many concepts of one soort differ between two versions.
public record Verschiltelling(Conceptsoort soort, int toegevoegd, int vervallen, int gewijzigd) {}
