package nl.overstap.engine.search.cheapest;

import java.util.List;
import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Branch;
import nl.overstap.engine.api.Certificate.Discard;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Certificate.TooFar;
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

  /// For the numbers of one request: at most some two hundred megabytes.
  public KeptCertificates() {
    this(8_000_000);
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
    long size = size(certificate);
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

  private static long size(Certificate certificate) {
    long size = size(certificate.relaxation()) + size(certificate.landmarks());
    for (Exclusion exclusion : certificate.excluded()) {
      size += size(exclusion.relaxation()) + size(exclusion.landmarks());
      size += size(exclusion.bound()) + exclusion.steps().size();
    }
    return size + size(certificate.root());
  }

  private static long size(Relaxation relaxation) {
    long size = (long) relaxation.inside().size() + relaxation.eased().size();
    return size + relaxation.dominated().stream().mapToLong(one -> 2L + one.by().size()).sum();
  }

  private static long size(IntRows rows) {
    return rows.rows() == 0 ? 1 : rows.rows() + rows.end(rows.rows() - 1);
  }

  private static long size(Bound bound) {
    return 4L + bound.limitMultipliers().size() + 2L * bound.landmarks().size();
  }

  private static long size(Node node) {
    return switch (node) {
      case Leaf leaf -> size(leaf.bound());
      case Discard discard -> size(discard.bound()) + discard.steps().size() + size(discard.rest());
      case Branch branch ->
          branch.steps().size()
              + branch.children().stream().mapToLong(KeptCertificates::size).sum();
      case TooFar far -> 4; // one table, which all that lie too far share
    };
  }
}
