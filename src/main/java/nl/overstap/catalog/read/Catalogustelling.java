package nl.overstap.catalog.read;

/// How many of each kind a catalogue holds; vervallen ones do not count.
public record Catalogustelling(
    long skills,
    long functies,
    long opleidingen,
    long kwalificaties,
    long sectoren,
    long regios,
    long aanbod) {}
