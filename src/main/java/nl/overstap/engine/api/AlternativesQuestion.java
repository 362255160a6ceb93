package nl.overstap.engine.api;

/// Which plans are there that differ in a way a person notices, cheapest first? A plan differs from
/// one before it if it does without all steps that weigh in that one, but for those that every plan
/// within the limits takes: these are no choice. Where all that weighs is no choice, no plan
/// differs.
///
/// @param cheapest the question whose plans are asked for; its budget is for all of them together
/// @param count how many plans, the cheapest included; at least 1
public record AlternativesQuestion(CheapestPlanQuestion cheapest, int count, WeightySteps weighty) {
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
