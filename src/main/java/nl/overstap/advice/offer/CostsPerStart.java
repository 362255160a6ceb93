package nl.overstap.advice.offer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;

/// What steps cost people with different starts and the same wishes. The offers of all opleidingen
/// are worked out once; a start changes only the work already done (R10) and what is not for
/// whoever holds something (R7b).
public final class CostsPerStart {
  private final Snapshot snapshot;
  private final Wensen wensen;
  private final RequestCosts costs;
  private final List<Les> notForAll = new ArrayList<>();

  /// `empty` is the start of somebody who brings nothing.
  public CostsPerStart(Snapshot snapshot, Start empty, Wensen wensen) {
    this.snapshot = snapshot;
    this.wensen = wensen;
    this.costs = RequestCosts.of(snapshot, empty, new Offers(snapshot, empty, wensen));
    for (int action : snapshot.steps().actions()) {
      if (snapshot.steps().get(action) instanceof Les les
          && costs.isAvailable(action)
          && !opleiding(les).nietVoor().isEmpty()) {
        notForAll.add(les);
      }
    }
  }

  /// What they cost this person.
  public ActionCosts of(Start start) {
    Offers offers = new Offers(snapshot, start, wensen);
    Map<Integer, Integer> durations = new HashMap<>();
    BitSet without = new BitSet();
    for (FunctieId functie : start.maandenGewerkt().keySet()) {
      for (int action : snapshot.steps().werk(functie)) {
        offers
            .find((Werk) snapshot.steps().get(action))
            .ifPresentOrElse(
                weken -> durations.put(action, weken.tenths()), () -> without.set(action));
      }
    }
    for (Les les : notForAll) {
      if (offers.find(les.opleiding()).isEmpty()) {
        snapshot.steps().findLes(les.opleiding()).ifPresent(without::set);
      }
    }
    return new ChangedCosts(costs, durations, without);
  }

  /// What they cost at least, whoever has worked at most so many months in one functie.
  public ActionCosts leastAfter(int maanden) {
    Map<Integer, Integer> durations = new HashMap<>();
    for (int action : snapshot.steps().actions()) {
      if (snapshot.steps().get(action) instanceof Werk werk && werk.maanden() > maanden) {
        durations.put(action, Offers.work(werk.maanden() - maanden).tenths());
      }
    }
    return new ChangedCosts(costs, durations, new BitSet());
  }

  private Opleiding opleiding(Les les) {
    return snapshot.concepts().opleidingen().get(les.opleiding());
  }
}
