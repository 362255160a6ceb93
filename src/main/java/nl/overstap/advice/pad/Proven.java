package nl.overstap.advice.pad;

import nl.overstap.advice.text.Vergeleken;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.FrontOutcome.Point;
import nl.overstap.engine.api.Plan;

/// A plan with what is proven of it.
///
/// @param vergeleken among which paths it is the best
public record Proven(
    Plan plan, long lowerBound, boolean optimal, boolean secondOptimal, Vergeleken vergeleken) {
  /// What was found and is the best among these paths, as far as is proven.
  public static Proven of(Found found, Vergeleken vergeleken) {
    return new Proven(
        found.plan(), found.lowerBound(), found.optimal(), found.secondOptimal(), vergeleken);
  }

  /// A point of a front: the best on the first criterion of those that ask no more on the others.
  public static Proven of(Point point) {
    boolean optimal = point.lowerBound() >= point.values().getFirst();
    return new Proven(
        point.plan(), point.lowerBound(), optimal, point.efficient(), Vergeleken.AFWEGINGEN);
  }
}
