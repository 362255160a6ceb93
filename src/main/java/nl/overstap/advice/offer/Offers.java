package nl.overstap.advice.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Beschikbaar;
import nl.overstap.domain.opleiding.Betaler;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Tempo;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.funding.Toepassing;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Step.Werk;

/// Which opleidingen and work can be planned in this request, and at what cost (R7b to R11).
public final class Offers {
  private static final int WEEKS_PER_YEAR = 52;
  private static final int MONTHS_PER_YEAR = 12;

  private final Snapshot snapshot;
  private final Start start;
  private final Wensen wensen;
  private final Ladder ladder;
  private final AanbodFilter aanbodFilter;
  private final Set<String> zonder;
  private final Geld geld;

  public Offers(Snapshot snapshot, Start start, Wensen wensen) {
    this(snapshot, start, wensen, Ladder.to(wensen.functie(), snapshot.concepts()));
  }

  private Offers(Snapshot snapshot, Start start, Wensen wensen, Ladder ladder) {
    this.snapshot = snapshot;
    this.start = start;
    this.wensen = wensen;
    this.ladder = ladder;
    this.aanbodFilter = new AanbodFilter(wensen);
    this.zonder = Set.copyOf(wensen.voorwaarden().zonder());
    this.geld = new Geld(snapshot.concepts(), wensen);
  }

  /// What some target allows: all that can be planned on the way to any functie.
  public static Offers towardsAny(Snapshot snapshot, Start start, Wensen wensen) {
    return new Offers(snapshot, start, wensen, Ladder.toAny(snapshot.concepts()));
  }

  public Ladder ladder() {
    return ladder;
  }

  /// How this opleiding can be followed; empty when the wishes leave it out.
  public Optional<Offer> find(OpleidingId id) {
    Opleiding opleiding = snapshot.concepts().opleidingen().get(id);
    Inzet inzet = opleiding.inzet();
    if (inzet == null || isLeftOut(opleiding) || isTooFast(opleiding, inzet)) {
      return Optional.empty();
    }
    return aanbodFilter
        .choose(opleiding, snapshot.concepts().aanbodVan().of(id))
        .map(way -> offer(opleiding, inzet, way));
  }

  /// How long this work takes; empty when it does not take part.
  public Optional<Weken> find(Werk werk) {
    int worked = start.maandenGewerkt().getOrDefault(werk.functie(), 0);
    if (!mayWork(werk.functie()) || worked >= werk.maanden()) {
      return Optional.empty();
    }
    return Optional.of(work(werk.maanden() - worked));
  }

  static Weken work(int maanden) {
    return new Weken(Math.ceilDiv(10 * WEEKS_PER_YEAR * maanden, MONTHS_PER_YEAR));
  }

  private boolean mayWork(FunctieId functie) {
    Voorwaarden voorwaarden = wensen.voorwaarden();
    boolean measured =
        ladder.isKnown() || wensen.criterium() == Criterium.WEKEN || voorwaarden.maxWeken() != null;
    return voorwaarden.viaFuncties()
        && measured
        && ladder.allowsWork(functie)
        && !zonder.contains(functie.value());
  }

  private boolean isLeftOut(Opleiding opleiding) {
    FunctieId leerbaan = opleiding.leerbaan();
    return zonder.contains(opleiding.id().value())
        || (leerbaan != null
            && (zonder.contains(leerbaan.value()) || !ladder.allowsLeerbaan(leerbaan)))
        || opleiding.nietVoor().stream()
            .anyMatch(papier -> start.state().holds(snapshot.facts().kwalificatie(papier)));
  }

  /// A fixed pace that asks more hours a week than there are.
  private boolean isTooFast(Opleiding opleiding, Inzet inzet) {
    Integer urenPerWeek = wensen.voorwaarden().urenPerWeek();
    return urenPerWeek != null
        && opleiding.tempo() == Tempo.VAST
        && 10L * inzet.uren() > (long) urenPerWeek * inzet.weken().tenths();
  }

  /// The regelingen that apply to following an opleiding like this, or could.
  public List<Toepassing> regelingen(Offer offer) {
    Bedrag eigen = before(offer.opleiding(), offer.prijs());
    return geld.voor(offer.opleiding(), offer.leerweg(), eigen);
  }

  /// What the person pays before any regeling.
  private Bedrag before(Opleiding opleiding, Bedrag prijs) {
    boolean own = opleiding.betaler() == Betaler.DEELNEMER || wensen.voorwaarden().zelfBetalen();
    return own ? prijs : Bedrag.ZERO;
  }

  private Offer offer(Opleiding opleiding, Inzet inzet, AanbodFilter.Way way) {
    Bedrag prijs = new Bedrag(way.cents());
    Bedrag eigen = before(opleiding, prijs);
    Bedrag lager = geld.verlaging(opleiding, way.leerweg(), eigen);
    boolean unknown = way.aanbod() == null && opleiding.beschikbaar() == Beschikbaar.ONBEKEND;
    return new Offer(
        opleiding,
        way.aanbod(),
        way.leerweg(),
        way.vorm(),
        stretched(opleiding, inzet),
        inzet.uren(),
        inzet.werkuren(),
        new Bedrag(eigen.cents() - lager.cents()),
        prijs,
        unknown);
  }

  private Weken stretched(Opleiding opleiding, Inzet inzet) {
    Integer urenPerWeek = wensen.voorwaarden().urenPerWeek();
    if (urenPerWeek == null || opleiding.tempo() == Tempo.VAST) {
      return inzet.weken();
    }
    int needed = Math.ceilDiv(10 * inzet.uren(), urenPerWeek);
    return new Weken(Math.max(inzet.weken().tenths(), needed));
  }
}
