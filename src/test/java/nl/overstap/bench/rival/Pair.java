package nl.overstap.bench.rival;

import java.util.List;

/// One instance, answered by the engine and by the rivals on the very same part of the catalogue.
///
/// @param engineWhole how long the engine took on the whole catalogue, for both criteria
/// @param engine what the engine made of the part
/// @param rivals in the order of the rivals
public record Pair(
    String name, int actions, double engineWhole, RivalAnswer engine, List<RivalAnswer> rivals) {
  public Pair {
    rivals = List.copyOf(rivals);
  }
}
