package nl.overstap.leergang;

import java.util.List;

/// One thing to follow that teaches one thing, once of each groep something is known.
///
/// @param tenths of weeks
/// @param groepen what must be known first: one of each
record Les(String id, String leert, int uren, int tenths, int euros, List<List<String>> groepen) {
  Les {
    groepen = groepen.stream().map(List::copyOf).toList();
  }
}
