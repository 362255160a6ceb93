package nl.overstap.referee;

import java.util.Map;

/// R7 `nogNiet`: what the start lacks, and what a free rule may not bring back.
///
/// A free rule may give a niveau that `nogNiet` denies only when one of its preconditions is new:
/// not in the start. While the start itself is being made nothing is new.
///
/// @param start what holds at the start; empty while it is being made
/// @param nogNiet by skill, the niveau from which on the person does not have it
/// @param onTheWay false while the start is being made
record Begin(Facts start, Map<String, Integer> nogNiet, boolean onTheWay) {

  static Begin making(Map<String, Integer> nogNiet) {
    return new Begin(Facts.none(), nogNiet, false);
  }

  static Begin after(Facts start, Map<String, Integer> nogNiet) {
    return new Begin(start, nogNiet, true);
  }

  boolean isNewSkill(String skill, int niveau) {
    return onTheWay && start.niveau(skill) < niveau;
  }

  boolean isNewKwalificatie(String kwalificatie) {
    return onTheWay && !start.kwalificaties().contains(kwalificatie);
  }

  /// The niveau that is left of `niveau` when the rule that gives it rests on nothing new.
  int allowed(String skill, int niveau, boolean somethingNew) {
    return somethingNew ? niveau : Math.min(niveau, nogNiet.getOrDefault(skill, 5) - 1);
  }
}
