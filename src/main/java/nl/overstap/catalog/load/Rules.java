package nl.overstap.catalog.load;

import java.util.List;

/// All rules over rows.
final class Rules {

  /// Break one, and the catalogue is not loaded.
  static final List<Rule> ERRORS =
      List.of(new CycleRule(), new LeidtOpTotRule(), new ExamenRule(), new VanafRule());

  /// Break one, and the catalogue is loaded with a warning. Asked only of catalogues without
  /// errors.
  static final List<Rule> WARNINGS =
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

  private Rules() {}
}
