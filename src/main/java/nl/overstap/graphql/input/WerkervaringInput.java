package nl.overstap.graphql.input;

/// Work done, as typed.
public record WerkervaringInput(String functie, int maanden) {}
