package nl.overstap.bench.family;

import java.util.List;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;

/// Questions of one kind that are measured and reported together.
///
/// @param size what the questions are asked on, in words for the report
/// @param cases the questions, in the order in which they are asked
/// @param reaches questions about everything within reach; may be empty
/// @param otherQuestions whether the front and the alternatives are asked as well
public record Family(
    String name,
    String size,
    List<Case> cases,
    List<ReachQuestion> reaches,
    boolean otherQuestions) {
  public Family {
    cases = List.copyOf(cases);
    reaches = List.copyOf(reaches);
  }

  /// A question with a name.
  ///
  /// @param optimum published least of the first criterion in its unit, or [#UNKNOWN]
  public record Case(String name, CheapestPlanQuestion question, long optimum) {
    public static final long UNKNOWN = -1;
  }
}
