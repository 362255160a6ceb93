package nl.overstap.advice.answer;

/// What came of a question for paths instead of one: proven that there is none, or undecided.
public sealed interface NietGevonden extends UpskillpadResultaat permits GeenPad, Onbeslist {}
