package nl.overstap.engine.search.cheapest.bound;

import nl.overstap.engine.util.IntList;

/// All landmarks of a search, as sets of actions of the task, by number. Those found deeper in the
/// tree come after those of the nodes above, so that they can be forgotten on the way back.
public final class LandmarkPool {
  private final IntList starts = new IntList();
  private final IntList items = new IntList();
  private final int most;

  /// @param most how many actions the landmarks may name, and as many landmarks again
  public LandmarkPool(int most) {
    this.most = most;
    starts.add(0);
  }

  public int count() {
    return starts.size() - 1;
  }

  /// Where its actions begin; they go on up to, not including, [#end].
  public int start(int landmark) {
    return starts.get(landmark);
  }

  public int end(int landmark) {
    return starts.get(landmark + 1);
  }

  /// The action at a position.
  public int at(int position) {
    return items.get(position);
  }

  /// Adds an action to the landmark that is being made.
  void add(int action) {
    items.add(action);
  }

  /// A number that two landmarks with the same actions share; other landmarks hardly ever do.
  long hash(int landmark) {
    long hash = 0;
    for (int position = start(landmark); position < end(landmark); position++) {
      hash += mix(at(position));
    }
    return hash;
  }

  static long mix(int action) {
    long mixed = (action + 1) * 0x9E3779B97F4A7C15L;
    return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
  }

  /// Ends the landmark that is being made; answers its number.
  public int endLandmark() {
    starts.add(items.size());
    return count() - 1;
  }

  public int sizeInInts() {
    return items.size() + starts.size();
  }

  /// True if there is no room for another landmark; the one at hand may still be ended.
  public boolean isFull() {
    return sizeInInts() >= most;
  }

  /// True if what is left is needed for the nodes on the way to the one at hand: what others found
  /// is to be forgotten.
  public boolean isAlmostFull() {
    return sizeInInts() >= most / 4 * 3L;
  }

  /// True if what is left should be kept for the nodes below the root.
  public boolean isHalfFull() {
    return sizeInInts() >= most / 2;
  }

  /// Forgets all landmarks from the given number on.
  public void truncate(int count) {
    starts.truncate(count + 1);
    items.truncate(starts.get(count));
  }
}
