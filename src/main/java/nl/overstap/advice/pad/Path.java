package nl.overstap.advice.pad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.overstap.advice.path.StepOrder;
import nl.overstap.advice.path.Trede;
import nl.overstap.advice.path.Walk;
import nl.overstap.advice.situation.Situation;
import nl.overstap.domain.Weken;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.engine.api.Plan;
import nl.overstap.snapshot.FactState;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;
import nl.overstap.snapshot.StepTable;

/// The steps of a plan in the order in which they are taken, walked.
///
/// @param planned the steps as the plan has them: work that gives no more than is needed
/// @param treden the same steps as they are lived: work gives all that it gives when its turn comes
/// @param starts week in which each step starts when they follow each other
/// @param end week after the last step
public record Path(
    List<Trede> planned, List<Trede> treden, List<Weken> starts, Weken end, Walk walk) {
  public Path {
    planned = List.copyOf(planned);
    treden = List.copyOf(treden);
    starts = List.copyOf(starts);
  }

  /// The path that a plan is for this person.
  public static Path of(Plan plan, Situation situation) {
    List<Trede> steps =
        plan.steps().stream()
            .filter(action -> !situation.snapshot().steps().isInDienst(action))
            .map(action -> trede(action, situation))
            .toList();
    List<Trede> planned = new StepOrder(situation.start().state()).order(steps);
    List<Trede> lived = lived(planned, situation);
    Walk walk = Walk.along(lived, situation.start().state(), situation.snapshot().graph());
    List<Weken> starts = new ArrayList<>();
    int tenths = 0;
    for (Trede trede : lived) {
      starts.add(new Weken(tenths));
      tenths = Math.addExact(tenths, trede.weken().tenths());
    }
    return new Path(planned, lived, starts, new Weken(tenths), walk);
  }

  /// Which of the steps for the same work the search takes is its own choice; what somebody learns
  /// is what the work teaches whoever starts it then (R10).
  private static List<Trede> lived(List<Trede> planned, Situation situation) {
    FactState state = situation.start().state().copy();
    List<Trede> lived = new ArrayList<>();
    for (Trede trede : planned) {
      Trede one = trede instanceof Trede.Werken work ? lived(work, state, situation) : trede;
      state.take(one.action());
      lived.add(one);
    }
    return lived;
  }

  private static Trede lived(Trede.Werken work, FactState state, Situation situation) {
    StepTable steps = situation.snapshot().steps();
    Werk same = work.werk();
    return steps.werk(same.functie()).stream()
        .filter(state::allows)
        .map(action -> new Trede.Werken(action, (Werk) steps.get(action), work.weken()))
        .filter(other -> other.werk().maanden() == same.maanden())
        .max(Comparator.comparingInt(other -> other.werk().vanaf().size()))
        .orElse(work);
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
