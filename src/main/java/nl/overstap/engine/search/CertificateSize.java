package nl.overstap.engine.search;

import nl.overstap.engine.api.Certificate;
import nl.overstap.engine.api.Certificate.Bound;
import nl.overstap.engine.api.Certificate.Branch;
import nl.overstap.engine.api.Certificate.Discard;
import nl.overstap.engine.api.Certificate.Exclusion;
import nl.overstap.engine.api.Certificate.Leaf;
import nl.overstap.engine.api.Certificate.Node;
import nl.overstap.engine.api.Certificate.Relaxation;
import nl.overstap.engine.api.Certificate.TooFar;
import nl.overstap.engine.spi.IntRows;

/// How large a certificate is, in numbers of [MemoryShares#BYTES_OF_NUMBER] bytes.
public final class CertificateSize {
  /// The objects of a node, or of a bound, without what is in their lists.
  private static final long NODE = 8;

  private CertificateSize() {}

  public static long of(Certificate certificate) {
    long size = NODE + of(certificate.relaxation()) + of(certificate.landmarks());
    for (Exclusion exclusion : certificate.excluded()) {
      size += of(exclusion);
    }
    return size + of(certificate.root());
  }

  public static long of(Exclusion exclusion) {
    return of(exclusion.relaxation())
        + of(exclusion.landmarks())
        + of(exclusion.bound())
        + exclusion.steps().size();
  }

  private static long of(Relaxation relaxation) {
    long size = (long) relaxation.inside().size() + relaxation.eased().size();
    return size + relaxation.dominated().stream().mapToLong(one -> 4L + one.by().size()).sum();
  }

  private static long of(IntRows rows) {
    return rows.rows() == 0 ? 1 : rows.rows() + rows.end(rows.rows() - 1);
  }

  static long of(Bound bound) {
    return NODE + bound.limitMultipliers().size() + bound.landmarks().size();
  }

  private static long of(Node node) {
    return switch (node) {
      case Leaf leaf -> of(leaf.bound());
      case Discard discard ->
          NODE + of(discard.bound()) + discard.steps().size() + of(discard.rest());
      case Branch branch ->
          NODE
              + 2L * branch.steps().size()
              + branch.children().stream().mapToLong(CertificateSize::of).sum();
      case TooFar far -> NODE; // one table, which all that lie too far share
    };
  }
}
