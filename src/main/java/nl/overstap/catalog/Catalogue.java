package nl.overstap.catalog;

/// One whole catalogue version as domain values: valid (every id that is referred to exists, every
/// rule of the load holds) and immutable. Rows stand in the order of their keys, so the same
/// catalogue reads the same whatever it came from.
public record Catalogue(
    Catalogusversie versie,
    SkillRows skills,
    FunctieRows functies,
    KwalificatieRows kwalificaties,
    OpleidingRows opleidingen,
    PraktijkRows praktijk) {}
