package nl.overstap.catalog.generate;

import java.util.List;

/// The functies and skills for which opleidingen are made, by number.
///
/// @param functies ids
/// @param functieNamen names
/// @param sectoren the sector of each functie, as a number: those with the same one are neighbours
/// @param skills ids
/// @param skillNamen names
/// @param asks per functie the skills that it cannot do without
/// @param niveaus per functie the niveaus of those, in the same order
/// @param askedBy per skill the functies that ask it
@SuppressWarnings("ArrayRecordComponent") // never compared; the loops need plain arrays
record World(
    List<String> functies,
    List<String> functieNamen,
    int[] sectoren,
    List<String> skills,
    List<String> skillNamen,
    int[][] asks,
    int[][] niveaus,
    int[][] askedBy) {

  /// The highest niveau that any functie asks of each skill; 0 where none does.
  int[] highestAsked() {
    int[] highest = new int[skills.size()];
    for (int functie = 0; functie < asks.length; functie++) {
      for (int at = 0; at < asks[functie].length; at++) {
        int skill = asks[functie][at];
        highest[skill] = Math.max(highest[skill], niveaus[functie][at]);
      }
    }
    return highest;
  }

  /// The functies that ask each skill, from what functies ask.
  static int[][] inverse(int[][] asks, int skills) {
    int[] counts = new int[skills];
    for (int[] asked : asks) {
      for (int skill : asked) {
        counts[skill]++;
      }
    }
    int[][] askedBy = new int[skills][];
    for (int skill = 0; skill < skills; skill++) {
      askedBy[skill] = new int[counts[skill]];
    }
    for (int functie = asks.length - 1; functie >= 0; functie--) {
      for (int skill : asks[functie]) {
        askedBy[skill][--counts[skill]] = functie;
      }
    }
    return askedBy;
  }
}
