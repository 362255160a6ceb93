package nl.overstap.domain.vraag;

import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// Wishes on their way to become other wishes: what can be loosened stands here by name, so that no
/// caller counts seventeen arguments.
final class OtherVoorwaarden {
  @Nullable Weken maxWeken;
  @Nullable Bedrag maxKosten;
  @Nullable Integer maxUren;
  @Nullable Integer urenPerWeek;
  @Nullable List<Leerweg> leerwegen;
  @Nullable List<Vorm> vormen;
  @Nullable List<RegioId> regios;
  List<String> zonder;
  boolean viaFuncties;
  int maxTussenfuncties;
  boolean inkomenNodig;

  private final Voorwaarden same;

  OtherVoorwaarden(Voorwaarden same) {
    this.same = same;
    this.maxWeken = same.maxWeken();
    this.maxKosten = same.maxKosten();
    this.maxUren = same.maxUren();
    this.urenPerWeek = same.urenPerWeek();
    this.leerwegen = same.leerwegen();
    this.vormen = same.vormen();
    this.regios = same.regios();
    this.zonder = same.zonder();
    this.viaFuncties = same.viaFuncties();
    this.maxTussenfuncties = same.maxTussenfuncties();
    this.inkomenNodig = same.inkomenNodig();
  }

  Voorwaarden toVoorwaarden() {
    return new Voorwaarden(
        maxWeken,
        maxKosten,
        maxUren,
        urenPerWeek,
        same.dekking(),
        leerwegen,
        vormen,
        regios,
        zonder,
        viaFuncties,
        maxTussenfuncties,
        same.ookKwalificaties(),
        same.metBegeleiding(),
        inkomenNodig,
        same.zelfBetalen(),
        same.vanaf(),
        same.situatie());
  }
}
