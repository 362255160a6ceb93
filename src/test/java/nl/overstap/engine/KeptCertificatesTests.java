package nl.overstap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.check.CertificateChecker;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.engine.search.KeptCertificates;
import nl.overstap.engine.spi.Budget;
import org.junit.jupiter.api.Test;

/// However many searches a request makes, what it keeps of their proofs is bounded, and nothing is
/// called complete that is not.
class KeptCertificatesTests {
  private static final CheapestPlanQuestion QUESTION =
      SeededCatalogue.of(5, 400, 4_000, 100)
          .question(11, 10, Budget.of(200_000_000, Duration.ofMinutes(1)));

  private final Found found = (Found) PlanningEngines.plain().cheapestPlan(QUESTION);

  @Test
  void whatFitsIsKeptAsItIs() {
    assertThat(new KeptCertificates(2_000_000).keep(found)).isEqualTo(found);
  }

  @Test
  void whatDoesNotFitKeepsThePlanAndTheBoundAndSaysThatTheProofIsNotThere() {
    Found kept = (Found) new KeptCertificates(0).keep(found);

    assertThat(kept.plan()).isEqualTo(found.plan());
    assertThat(kept.lowerBound()).isEqualTo(found.lowerBound());
    assertThat(kept.optimal()).isEqualTo(found.optimal());
    assertThat(kept.certificate().complete()).isFalse();
    assertThat(kept.certificate().landmarks().rows()).isZero();
    assertThat(CertificateChecker.violations(QUESTION, found)).isEmpty();
    assertThat(CertificateChecker.violations(QUESTION, kept))
        .isNotEmpty()
        .allMatch(violation -> violation.contains("too large to keep"));
  }

  @Test
  void aThousandOutcomesHoldNoMoreThanTheFirstThatFit() {
    KeptCertificates kept = new KeptCertificates(2_000_000);
    long complete = 0;
    for (int outcome = 0; outcome < 1_000; outcome++) {
      complete += ((Found) kept.keep(copy())).certificate().complete() ? 1 : 0;
    }
    assertThat(complete).isBetween(1L, 999L);
  }

  @Test
  void oneCertificateOfManyOutcomesInARowIsKeptOnce() {
    KeptCertificates kept = new KeptCertificates(2_000_000);
    for (int outcome = 0; outcome < 1_000; outcome++) {
      assertThat(((Found) kept.keep(found)).certificate().complete()).isTrue();
    }
  }

  /// The same outcome with a certificate of its own.
  private Found copy() {
    Certificate one = found.certificate();
    return new Found(
        found.plan(),
        found.lowerBound(),
        found.optimal(),
        found.secondOptimal(),
        new Certificate(
            one.objective(),
            one.relaxation(),
            one.limited(),
            one.landmarks(),
            one.root(),
            one.complete(),
            one.excluded()));
  }
}
