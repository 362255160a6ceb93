package nl.overstap.referee;

import java.util.List;

/// A step that the question leaves available, with what it asks and takes.
///
/// @param stap as the answer names it
/// @param asks R3, R10: all groepen must hold when its turn comes
/// @param takes R8
/// @param job work, or an opleiding with a leerbaan
/// @param daytime a job, or vorm DAG, WERKPLEK or unknown
/// @param diploma leads to a DIPLOMA (R15: last)
record Step(
    Stap stap, List<Groep> asks, Totaal takes, boolean job, boolean daytime, boolean diploma) {

  boolean enrollableIn(Facts facts) {
    return Groep.allHold(asks, facts);
  }
}
