package nl.overstap.engine.api;

/// Which plans are there that differ in a way a person notices, cheapest first? A plan differs from
/// one before it if it does without at least one of the steps that weigh in that one.
///
/// @param cheapest the question whose plans are asked for; its budget is for all of them together
/// @param count how many plans, the cheapest included; at least 1
public record AlternativesQuestion(
    CheapestPlanQuestion cheapest, int count, WeightySteps weighty) {
  public AlternativesQuestion {
    if (count < 1) {
      throw new IllegalArgumentException("at least one plan, not " + count);
    }
  }

  /// With the steps that weigh by [WeightySteps#A_FIFTH].
  public AlternativesQuestion(CheapestPlanQuestion cheapest, int count) {
    this(cheapest, count, WeightySteps.A_FIFTH);
  }
}
