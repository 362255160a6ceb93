package nl.overstap.engine.search;

/// How the memory of a question is divided over what grows while it is answered. Whatever reaches
/// its share is given up, and the search goes on without it or ends with what it has:
///
/// - a quarter: the proofs of searches that are done, and what was seen without a search; a proof
///   that does not fit is not kept;
/// - an eighth: the landmarks of the search at hand, and which its nodes use; the search ends;
/// - an eighth: its branching tree and what it excluded; the proof is not kept;
/// - an eighth: the facts and actions of its task, where rules in long chains make these grow
///   faster than the graph; the search ends.
///
/// The last three count twice, as a task is still there while the next one of its search is solved.
public final class MemoryShares {
  private static final int PARTS = 8;

  /// A number in a list of objects, with its part of the list.
  public static final int BYTES_OF_NUMBER = 24;

  /// An action in a landmark: in the pool and in what the ascent works on, both of which grow by
  /// doubling.
  private static final int BYTES_IN_LANDMARK = 16;

  /// An action's fact: in the rows of a task and in what they are made from.
  private static final int BYTES_IN_TASK = 64;

  private final long part;

  public MemoryShares(long memory) {
    this.part = Math.max(0, memory) / PARTS;
  }

  /// How many numbers the proofs of all searches of a question together may hold.
  public long proofs() {
    return 2 * part / BYTES_OF_NUMBER;
  }

  /// How many actions the landmarks of one search may name.
  public int landmarks() {
    return atMostAnArray(part / 4 * 3 / BYTES_IN_LANDMARK);
  }

  /// How many bytes the nodes from the root to the one at hand may take beside that.
  public long frames() {
    return part / 4;
  }

  /// How many bytes the tree of one search may take, and again what was excluded before it.
  public long tree() {
    return part / 2;
  }

  /// How many facts the actions of a task may give.
  public int task() {
    return atMostAnArray(part / BYTES_IN_TASK);
  }

  private static int atMostAnArray(long numbers) {
    return (int) Math.min(Integer.MAX_VALUE / 4, numbers);
  }
}
