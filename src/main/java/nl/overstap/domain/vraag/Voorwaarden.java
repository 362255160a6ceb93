package nl.overstap.domain.vraag;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// What a person can and wants; empty is no wish.
///
/// @param zonder ids of opleidingen, aanbod, opleiders or functies to leave out (R11)
/// @param ookKwalificaties goals besides the functie
public record Voorwaarden(
    @Nullable Weken maxWeken,
    @Nullable Bedrag maxKosten,
    @Nullable Integer maxUren,
    @Nullable Integer urenPerWeek,
    Belang dekking,
    @Nullable List<Leerweg> leerwegen,
    @Nullable List<Vorm> vormen,
    @Nullable List<RegioId> regios,
    List<String> zonder,
    boolean viaFuncties,
    int maxTussenfuncties,
    List<KwalificatieId> ookKwalificaties,
    boolean metBegeleiding,
    boolean inkomenNodig,
    boolean zelfBetalen,
    @Nullable LocalDate vanaf,
    @Nullable Situatie situatie) {
  public Voorwaarden {
    zonder = List.copyOf(zonder);
    ookKwalificaties = List.copyOf(ookKwalificaties);
  }

  /// No wishes: the defaults of the API.
  public static final Voorwaarden GEEN =
      new Voorwaarden(
          null, null, null, null, Belang.ESSENTIEEL, null, null, null, List.of(), true, 1,
          List.of(), false, false, false, null, null);
}
