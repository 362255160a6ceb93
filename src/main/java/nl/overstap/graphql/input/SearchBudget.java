package nl.overstap.graphql.input;

import java.time.Duration;

/// Roughly how long the search for one answer may take. The service gives every question the same;
/// the command line takes it from its option.
public record SearchBudget(Duration perQuestion) {}
