package nl.overstap.advice.absurd;

import java.util.List;
import java.util.stream.Stream;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Snapshot;

/// Looks for what no advisor would say in the paths of one person to one functie.
public final class AbsurdityCheck {
  private static final List<Twijfel> TWIJFELS =
      List.of(new Scholing(), new Redenen(), new Banen(), new Lengte());

  private final Concepts concepts;
  private final PlanUpskillpad planner;

  /// @param planner plans on the same snapshot, to ask whether less would do
  public AbsurdityCheck(Snapshot snapshot, PlanUpskillpad planner) {
    this.concepts = snapshot.concepts();
    this.planner = planner;
  }

  /// Everything absurd in these choices, each once.
  public List<Absurditeit> check(UpskillpadVraag vraag, Keuzes keuzes) {
    if (keuzes.punten().isEmpty()) {
      return List.of();
    }
    Zicht zicht = new Zicht(vraag, Drager.of(vraag.profiel(), concepts), concepts, planner);
    return Stream.concat(
            keuzes.punten().stream().flatMap(pad -> doubts(pad, zicht)),
            Inkomen.bij(keuzes, zicht.drager()).stream())
        .distinct()
        .toList();
  }

  private static Stream<Absurditeit> doubts(Upskillpad pad, Zicht zicht) {
    return TWIJFELS.stream().flatMap(twijfel -> twijfel.bij(pad, zicht));
  }
}
