package nl.overstap.engine.search;

import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.CheapestPlanOutcome;
import nl.overstap.engine.api.CheapestPlanOutcome.BeyondLimits;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanOutcome.Undecided;
import nl.overstap.engine.api.CheapestPlanOutcome.Unreachable;
import nl.overstap.engine.api.Objective;
import nl.overstap.engine.api.WeightedLandmarks;
import nl.overstap.engine.spi.IntRows;
import org.jspecify.annotations.Nullable;

/// Keeps the memory that the certificates of one request take within bounds, however many searches
/// it makes: what was found stays, a certificate that does not fit is replaced by one that proves
/// nothing and says that it is not complete. Not for more than one thread.
public final class KeptCertificates {
  private final long most;
  private long kept;
  private @Nullable Certificate last;

  /// For the proofs of one question.
  public KeptCertificates(WorkMeter meter) {
    this(meter.memory().proofs());
  }

  /// @param most how many numbers all certificates together may hold
  public KeptCertificates(long most) {
    this.most = most;
  }

  /// The same outcome, with its certificate if that fits.
  public CheapestPlanOutcome keep(CheapestPlanOutcome outcome) {
    return switch (outcome) {
      case Found found ->
          new Found(
              found.plan(),
              found.lowerBound(),
              found.optimal(),
              found.secondOptimal(),
              keep(found.certificate()));
      case BeyondLimits beyond -> new BeyondLimits(keep(beyond.certificate()));
      case Unreachable unreachable -> unreachable;
      case Undecided undecided -> undecided;
    };
  }

  private Certificate keep(Certificate certificate) {
    if (isLast(certificate)) {
      return certificate;
    }
    long size = CertificateSize.of(certificate);
    if (kept + size > most) {
      return new Certificate(
          new Objective(
              certificate.objective().first(), certificate.objective().second(), 1, 1, 0, 1, 1, 0),
          Relaxation.NONE,
          List.of(),
          IntRows.of(List.of()),
          new Leaf(new Bound(true, List.of(), new WeightedLandmarks(new int[0], new long[0]))),
          false);
    }
    kept += size;
    last = certificate;
    return certificate;
  }

  /// One that proves several outcomes in a row is kept once.
  @SuppressWarnings("ReferenceEquality") // an equal one takes memory as well
  private boolean isLast(Certificate certificate) {
    return certificate == last;
  }
}
