package nl.overstap.engine.search.cheapest.bound;

import nl.overstap.engine.util.IntList;

/// All landmarks of a search, as sets of actions of the task, by number. Those found deeper in the
/// tree come after those of the nodes above, so that they can be forgotten on the way back.
public final class LandmarkPool {
  private final IntList starts = new IntList();
  private final IntList items = new IntList();

  public LandmarkPool() {
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

  /// Forgets all landmarks from the given number on.
  public void truncate(int count) {
    starts.truncate(count + 1);
    items.truncate(starts.get(count));
  }
}
