package nl.overstap.advice.upskillpad;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.advice.path.StepOrder;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.path.Walk;
import nl.overstap.domain.Weken;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.engine.api.Plan;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;

/// The steps of a plan in the order in which they are taken, walked.
///
/// @param starts week in which each step starts when they follow each other
/// @param end week after the last step
record Path(List<Trede> treden, List<Weken> starts, Weken end, Walk walk) {
  Path {
    treden = List.copyOf(treden);
    starts = List.copyOf(starts);
  }

  static Path of(Plan plan, Situation situation) {
    List<Trede> steps =
        plan.steps().stream()
            .filter(action -> !situation.snapshot().steps().isInDienst(action))
            .map(action -> trede(action, situation))
            .toList();
    List<Trede> ordered = new StepOrder(situation.start().state()).order(steps);
    Walk walk = Walk.along(ordered, situation.start().state(), situation.snapshot().graph());
    List<Weken> starts = new ArrayList<>();
    int tenths = 0;
    for (Trede trede : ordered) {
      starts.add(new Weken(tenths));
      tenths = Math.addExact(tenths, trede.weken().tenths());
    }
    return new Path(ordered, starts, new Weken(tenths), walk);
  }

  private static Trede trede(int action, Situation situation) {
    return switch (situation.snapshot().steps().get(action)) {
      case InDienst job -> throw new IllegalArgumentException("taking a job is no stap: " + job);
      case Les les ->
          situation
              .offers()
              .find(les.opleiding())
              .map(offer ->
                  new Trede.Leren(action, offer, givesDiploma(offer.opleiding(), situation)))
              .orElseThrow(() -> new IllegalStateException("planned without offer: " + les));
      case Werk werk ->
          situation
              .offers()
              .find(werk)
              .map(weken -> new Trede.Werken(action, werk, weken))
              .orElseThrow(() -> new IllegalStateException("planned without offer: " + werk));
    };
  }

  private static boolean givesDiploma(Opleiding opleiding, Situation situation) {
    return opleiding.leidtOpTot().stream()
        .map(id -> situation.snapshot().concepts().kwalificaties().get(id).soort())
        .anyMatch(KwalificatieSoort.DIPLOMA::equals);
  }
}
