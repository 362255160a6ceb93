package nl.overstap.engine.search.cheapest.bound;

/// The multiplier of a limit that an [Ascent] moves along with those of the landmarks.
public interface MovingLimit {
  /// What a unit of it costs now.
  long multiplier();

  /// From now on a unit costs so much.
  ///
  /// @param multiplier at least 1
  void set(long multiplier);

  /// What an action uses of the limit.
  long use(int action);

  /// By how much the cost of what is taken rises with the multiplier.
  long slope();

  /// What closes the node at another multiplier.
  long target(long multiplier);

  /// What the node may still use where that is hardest to show impossible.
  long room();
}
