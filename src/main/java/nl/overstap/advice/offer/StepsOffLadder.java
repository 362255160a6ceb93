package nl.overstap.advice.offer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;

/// Which steps do not take part on the way to one functie and do on the way to another: work and
/// leerbanen off the ladder to it (R10).
public final class StepsOffLadder {
  private final Snapshot snapshot;
  private final Map<FunctieId, BitSet> work = new HashMap<>();
  private final Map<FunctieId, BitSet> leerbanen = new HashMap<>();
  private final BitSet all = new BitSet();

  public StepsOffLadder(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (int action : snapshot.steps().actions()) {
      switch (snapshot.steps().get(action)) {
        case Werk werk -> add(work, werk.functie(), action);
        case Les les -> {
          FunctieId leerbaan = snapshot.concepts().opleidingen().get(les.opleiding()).leerbaan();
          if (leerbaan != null) {
            add(leerbanen, leerbaan, action);
          }
        }
        case InDienst job -> {}
      }
    }
  }

  private void add(Map<FunctieId, BitSet> steps, FunctieId functie, int action) {
    steps.computeIfAbsent(functie, any -> new BitSet()).set(action);
    all.set(action);
  }

  /// The steps that this target leaves out.
  public BitSet of(FunctieId target) {
    Ladder ladder = Ladder.to(target, snapshot.concepts());
    if (!ladder.isKnown()) {
      return (BitSet) work.getOrDefault(target, new BitSet()).clone();
    }
    BitSet off = (BitSet) all.clone();
    off.andNot(leerbanen.getOrDefault(target, new BitSet()));
    for (FunctieId rung : ladder.rungs()) {
      off.andNot(work.getOrDefault(rung, new BitSet()));
      off.andNot(leerbanen.getOrDefault(rung, new BitSet()));
    }
    return off;
  }
}
