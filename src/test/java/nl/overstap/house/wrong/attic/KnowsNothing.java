package nl.overstap.house.wrong.attic;

/// Deliberately wrong: lives in a package that the table does not name.
final class KnowsNothing {}
