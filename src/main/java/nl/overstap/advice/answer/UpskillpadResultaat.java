package nl.overstap.advice.answer;

/// What came of the question for a path: a path, proven none, or undecided. Mirrors the union of
/// the same name in GraphQL.
public sealed interface UpskillpadResultaat permits Upskillpad, NietGevonden {
  String catalogusversie();
}
