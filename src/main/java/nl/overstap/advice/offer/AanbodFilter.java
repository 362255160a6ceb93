package nl.overstap.advice.offer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Voorwaarden;
import org.jspecify.annotations.Nullable;

/// Chooses how an opleiding is followed: which aanbod passes the wishes, and which of those counts
/// (R9).
final class AanbodFilter {
  private final Wensen wensen;
  private final Set<String> zonder;
  private final Comparator<Way> order = order();

  AanbodFilter(Wensen wensen) {
    this.wensen = wensen;
    this.zonder = Set.copyOf(wensen.voorwaarden().zonder());
  }

  /// The way that counts; empty when there is none.
  Optional<Way> choose(Opleiding opleiding, List<Aanbod> aanbod) {
    Optional<Way> best = best(opleiding, aanbod);
    Optional<Way> itself = Optional.of(Way.of(opleiding)).filter(way -> passes(way, opleiding));
    return switch (opleiding.beschikbaar()) {
      case ALLEEN_AANBOD -> best;
      case ONBEKEND -> best.or(() -> itself);
      case LANDELIJK -> {
        long bound = itself.map(Way::cents).orElse(Long.MAX_VALUE);
        yield best.filter(way -> way.cents() < bound || (way.cents() == bound && !way.isInvented()))
            .or(() -> itself);
      }
    };
  }

  /// A plain loop: every question asks this of every opleiding.
  private Optional<Way> best(Opleiding opleiding, List<Aanbod> aanbod) {
    Way best = null;
    for (Aanbod one : aanbod) {
      if (!one.levensloop().vervallen() && passes(one)) {
        Way way = Way.of(opleiding, one);
        if (passes(way, opleiding) && (best == null || order.compare(way, best) < 0)) {
          best = way;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean passes(Aanbod aanbod) {
    if (zonder.contains(aanbod.id().value())
        || (aanbod.opleider() != null && zonder.contains(aanbod.opleider().value()))) {
      return false;
    }
    Set<RegioId> regios = wensen.regios();
    return regios == null || aanbod.regio() == null || regios.contains(aanbod.regio());
  }

  /// What is not known does not pass a filter on it.
  private boolean passes(Way way, Opleiding opleiding) {
    Voorwaarden voorwaarden = wensen.voorwaarden();
    return passes(voorwaarden.leerwegen(), way.leerweg())
        && passes(voorwaarden.vormen(), way.vorm())
        && !(voorwaarden.inkomenNodig()
            && Onbetaald.isTooLong(opleiding, way.leerweg(), way.vorm()));
  }

  private static <T> boolean passes(@Nullable List<T> wished, @Nullable T value) {
    return wished == null || (value != null && wished.contains(value));
  }

  private Comparator<Way> order() {
    return Comparator.comparingLong(Way::cents)
        .thenComparing(Way::isInvented)
        .thenComparingInt(way -> distance(way.regio()))
        .thenComparing(Way::id);
  }

  private int distance(@Nullable RegioId regio) {
    if (regio != null && regio.equals(wensen.eigenRegio())) {
      return 0;
    }
    return regio != null && wensen.buren().contains(regio) ? 1 : 2;
  }

  /// One way to follow an opleiding: by an aanbod, or as the opleiding itself says.
  record Way(
      @Nullable Aanbod aanbod,
      @Nullable Leerweg leerweg,
      @Nullable Vorm vorm,
      @Nullable RegioId regio,
      long cents) {
    static Way of(Opleiding opleiding) {
      return new Way(null, opleiding.leerweg(), opleiding.vorm(), null, priceOf(opleiding));
    }

    static Way of(Opleiding opleiding, Aanbod aanbod) {
      return new Way(
          aanbod,
          aanbod.leerweg() == null ? opleiding.leerweg() : aanbod.leerweg(),
          aanbod.vorm() == null ? opleiding.vorm() : aanbod.vorm(),
          aanbod.regio(),
          aanbod.kosten() == null ? priceOf(opleiding) : aanbod.kosten().cents());
    }

    /// True for an example: nobody is sent there while something real costs the same.
    boolean isInvented() {
      return aanbod != null && aanbod.bron().herkomst() == Herkomst.VOORBEELD;
    }

    String id() {
      return aanbod == null ? "" : aanbod.id().value();
    }

    private static long priceOf(Opleiding opleiding) {
      return opleiding.inzet() == null ? 0 : opleiding.inzet().kosten().cents();
    }
  }
}
