package nl.overstap.engine.search.reach;

import java.util.HashMap;
import java.util.Map;
import nl.overstap.engine.search.WorkMeter;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.IntRows;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.engine.util.IntList;

/// What a step makes hold by itself: what it gives and what follows from that and the start by
/// rules, and which rules need more than that. Worked out once per step as long as cases begin
/// alike.
final class Gains {
  /// More steps than the plans of thousands of cases hold; then they are worked out anew.
  private static final int MOST = 20_000;

  private final LearningGraph graph;
  private final Held held;
  private final WorkMeter meter;
  private final Map<Integer, Gain> known = new HashMap<>();
  private final int[] reachedIn;
  private final int[] metIn;
  private int number;
  private int period;
  private final IntList facts = new IntList();
  private final IntList rules = new IntList();

  /// @param facts that do not hold at the start
  /// @param rules that need one of these facts and something else that is open
  @SuppressWarnings("ArrayRecordComponent") // read by inner loops, never compared
  record Gain(int[] facts, int[] rules) {}

  Gains(LearningGraph graph, Held held, WorkMeter meter) {
    this.graph = graph;
    this.held = held;
    this.meter = meter;
    this.reachedIn = new int[graph.factCount()];
    this.metIn = new int[graph.actionCount()];
  }

  /// @param costs whose rules apply: those of what is held
  Gain of(int step, ActionCosts costs) {
    if (period != held.period() || known.size() >= MOST) {
      period = held.period();
      known.clear();
    }
    Gain gain = known.get(step);
    if (gain == null) {
      gain = trace(step, costs);
      known.put(step, gain);
    }
    return gain;
  }

  private Gain trace(int step, ActionCosts costs) {
    number++;
    facts.clear();
    rules.clear();
    give(step);
    IntRows byNeed = held.rules();
    for (int next = 0; next < facts.size(); next++) {
      int fact = facts.get(next);
      for (int at = byNeed.start(fact); at < byNeed.end(fact); at++) {
        int rule = byNeed.at(at);
        if (costs.isAvailable(rule)) {
          apply(rule);
        }
      }
      meter.spend(1L + byNeed.size(fact));
    }
    return new Gain(facts.toArray(), rules.toArray());
  }

  private void apply(int rule) {
    if (holdsAll(rule)) {
      give(rule);
    } else if (metIn[rule] != number) {
      metIn[rule] = number;
      rules.add(rule);
    }
  }

  private boolean holdsAll(int rule) {
    IntRows needs = graph.preconditions();
    for (int at = needs.start(rule); at < needs.end(rule); at++) {
      if (reachedIn[needs.at(at)] != number && !held.contains(needs.at(at))) {
        return false;
      }
    }
    return true;
  }

  private void give(int action) {
    IntRows gives = graph.effects();
    for (int at = gives.start(action); at < gives.end(action); at++) {
      int fact = gives.at(at);
      if (reachedIn[fact] != number && !held.contains(fact)) {
        reachedIn[fact] = number;
        facts.add(fact);
      }
    }
  }
}
