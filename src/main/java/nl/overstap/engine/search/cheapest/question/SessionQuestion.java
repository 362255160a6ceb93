package nl.overstap.engine.search.cheapest.question;

import java.util.BitSet;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.Limits;

/// What differs between the questions of one session.
///
/// @param first the criterion to minimise
/// @param second the criterion that decides among plans that are equal on `first`; not `first`
/// @param without steps that may not be taken, as if they were not available; copied
/// @param known what is known of it already
public record SessionQuestion(
    Criterion first, Criterion second, Limits limits, BitSet without, Known known) {
  public SessionQuestion {
    without = (BitSet) without.clone();
    if (first == second) {
      throw new IllegalArgumentException("first and second criterion are both " + first);
    }
  }

  /// Of which nothing is known.
  public SessionQuestion(Criterion first, Criterion second, Limits limits, BitSet without) {
    this(first, second, limits, without, Known.NOTHING);
  }

  /// With all steps.
  public SessionQuestion(Criterion first, Criterion second, Limits limits) {
    this(first, second, limits, new BitSet());
  }

  public static SessionQuestion of(CheapestPlanQuestion question) {
    return new SessionQuestion(question.first(), question.second(), question.limits());
  }

  /// The same question, for plans of at most this on the first criterion: the search stops with
  /// `BeyondLimits` as soon as its bound shows that there is none. A bound on the first criterion
  /// makes a search cheaper, never dearer.
  public SessionQuestion upTo(long mostOnFirst) {
    long most = Math.min(mostOnFirst, limits.of(first));
    return new SessionQuestion(first, second, limits.with(first, most), without);
  }

  /// The same question, of which this is known.
  public SessionQuestion knowing(Known what) {
    return new SessionQuestion(first, second, limits, without, what);
  }
}
