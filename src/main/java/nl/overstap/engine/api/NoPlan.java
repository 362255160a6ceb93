package nl.overstap.engine.api;

/// A question about plans that ended without one; the same three ways for every question (R14).
public sealed interface NoPlan extends CheapestPlanOutcome, FrontOutcome, AlternativesOutcome
    permits CheapestPlanOutcome.Unreachable,
        CheapestPlanOutcome.BeyondLimits,
        CheapestPlanOutcome.Undecided {}
