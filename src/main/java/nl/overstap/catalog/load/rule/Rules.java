package nl.overstap.catalog.load.rule;

import java.util.List;
import nl.overstap.catalog.load.file.Draft;
import nl.overstap.catalog.load.finding.Findings;

/// All rules over the rows of a catalogue together.
public final class Rules {

  private static final List<Rule> ERRORS =
      List.of(new CycleRule(), new LeidtOpTotRule(), new ExamenRule(), new VanafRule());

  private static final List<Rule> WARNINGS =
      List.of(
          new NobodyNeedsRule(),
          new UntaughtRule(),
          new DearModuleRule(),
          new AsksWhatItTeachesRule(),
          new LevelJumpRule(),
          new SchoolEntryRule(),
          new NoRequirementsRule(),
          new InstapfunctieRule(),
          new EnrolmentRule(),
          new LevensloopRule());

  private final DraftIndex index;

  /// The rules over this draft.
  public Rules(Draft draft) {
    this.index = new DraftIndex(draft);
  }

  /// Reports what must not be: break one of these rules, and the catalogue is not loaded.
  public void reportErrors(Findings findings) {
    ERRORS.forEach(rule -> rule.check(index, findings));
  }

  /// Reports what is odd: break one of these rules, and the catalogue is loaded with a warning.
  /// Asked only of catalogues without errors.
  public void reportWarnings(Findings findings) {
    WARNINGS.forEach(rule -> rule.check(index, findings));
  }
}
