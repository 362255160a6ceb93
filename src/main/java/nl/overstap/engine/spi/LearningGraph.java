package nl.overstap.engine.spi;

/// A delete-free planning task without its start, goal and costs: facts `0 .. factCount()-1` and
/// actions `0 .. actionCount()-1`. An action may be taken when all its preconditions hold and makes
/// all its effects hold; nothing ever ceases to hold.
///
/// There are two kinds of actions. A *step* is something a person does and pays for. A *rule* is
/// free and no step of a plan: it closes the facts under levels, transfer, alternatives ("one of
/// these" is a fact that each of them gives by a rule) and modules. Implementations are immutable
/// and hold no state of a request.
public interface LearningGraph {
  int factCount();

  int actionCount();

  /// True for a rule: free, and never listed in a plan.
  boolean isRule(int action);

  /// Per action the facts that must all hold; ascending, without duplicates.
  IntRows preconditions();

  /// Per action the facts it makes hold; ascending, without duplicates, never empty.
  IntRows effects();

  /// Per fact the actions that make it hold.
  IntRows achievers();

  /// Per fact the actions that need it.
  IntRows consumers();

  /// In its one row the actions that need nothing.
  IntRows unconditional();
}
