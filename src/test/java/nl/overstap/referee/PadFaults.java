package nl.overstap.referee;

import java.util.ArrayList;
import java.util.List;
import nl.overstap.referee.Planner.Antwoord;
import nl.overstap.referee.Replay.Verdict;

/// What is wrong with a path and with what an answer says of it, whether or not a better one
/// exists.
final class PadFaults {

  private PadFaults() {}

  static List<String> of(Problem problem, Antwoord.Pad pad) {
    return switch (new Replay(problem).judge(pad.stappen())) {
      case Verdict.Invalid(List<String> violations) -> violations;
      case Verdict.Valid valid -> {
        List<String> faults = new ArrayList<>();
        SeededComparison.differ(faults, "optimaal", pad.optimaal(), true);
        SeededComparison.differ(faults, "R8 totaal", pad.totaal(), valid.totaal());
        SeededComparison.differ(
            faults, "eersteWerkdag", pad.eersteWerkdag(), valid.eersteWerkdag());
        SeededComparison.differ(faults, "doorlooptijd", pad.doorlooptijd(), valid.doorlooptijd());
        SeededComparison.differ(
            faults, "nuAlMogelijk", pad.nuAlMogelijk(), problem.nuAlMogelijk());
        yield faults;
      }
    };
  }

  /// The same, and that nothing takes less: the proven pair is that of a best path.
  static List<String> ofBest(Problem problem, List<Step> best, Antwoord.Pad pad) {
    List<String> faults = new ArrayList<>(of(problem, pad));
    String criterium = problem.vraag().optimaliseer();
    SeededComparison.differ(
        faults, "R13 paar", pad.totaal().pair(criterium), Replay.total(best).pair(criterium));
    return faults;
  }
}
