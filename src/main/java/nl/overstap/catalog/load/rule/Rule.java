package nl.overstap.catalog.load.rule;

import nl.overstap.catalog.load.finding.Findings;

/// Something that must or should hold over the rows of a catalogue together.
interface Rule {

  /// Reports every row that breaks it. The index may miss rows that had errors of their own; a rule
  /// never blames a row for what may have been in those.
  void check(DraftIndex index, Findings findings);
}
