package nl.overstap.referee;

/// R9: one way to take an opleiding: an aanbod, or the opleiding itself.
///
/// @param aanbod empty for the opleiding itself
/// @param prijs in cents
/// @param distance 0 own regio, 1 neighbour, 2 other
record Option(
    String aanbod, String leerweg, String vorm, long prijs, int distance, boolean onbekend) {}
