package nl.overstap.domain.vraag;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// What a person can and wants; empty is no wish, and so is an empty list.
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
    leerwegen = filter(leerwegen);
    vormen = filter(vormen);
    regios = filter(regios);
    zonder = List.copyOf(zonder);
    ookKwalificaties = List.copyOf(ookKwalificaties);
  }

  /// No wishes: the defaults of the API.
  public static final Voorwaarden GEEN =
      new Voorwaarden(
          null,
          null,
          null,
          null,
          Belang.ESSENTIEEL,
          null,
          null,
          null,
          List.of(),
          true,
          1,
          List.of(),
          false,
          false,
          false,
          null,
          null);

  /// The same wishes with other limits; empty for no limit.
  public Voorwaarden withGrenzen(
      @Nullable Weken weken, @Nullable Bedrag kosten, @Nullable Integer uren) {
    return but(other -> {
      other.maxWeken = weken;
      other.maxKosten = kosten;
      other.maxUren = uren;
    });
  }

  /// The same wishes with other hours a week.
  public Voorwaarden withUrenPerWeek(@Nullable Integer uren) {
    return but(other -> other.urenPerWeek = uren);
  }

  /// The same wishes with other leerwegen; empty (null) for all.
  public Voorwaarden withLeerwegen(@Nullable List<Leerweg> wished) {
    return but(other -> other.leerwegen = wished);
  }

  /// The same wishes with other vormen; empty (null) for all.
  public Voorwaarden withVormen(@Nullable List<Vorm> wished) {
    return but(other -> other.vormen = wished);
  }

  /// The same wishes with other regio's; empty (null) for those around the person.
  public Voorwaarden withRegios(@Nullable List<RegioId> wished) {
    return but(other -> other.regios = wished);
  }

  /// The same wishes with other things left out.
  public Voorwaarden withZonder(List<String> wished) {
    return but(other -> other.zonder = wished);
  }

  /// The same wishes about all but work on the way.
  public Voorwaarden withWerk(boolean via, int atMost) {
    return but(other -> {
      other.viaFuncties = via;
      other.maxTussenfuncties = atMost;
    });
  }

  /// The same wishes, with or without the need of an income.
  public Voorwaarden withInkomenNodig(boolean nodig) {
    return but(other -> other.inkomenNodig = nodig);
  }

  private Voorwaarden but(Consumer<OtherVoorwaarden> change) {
    OtherVoorwaarden other = new OtherVoorwaarden(this);
    change.accept(other);
    return other.toVoorwaarden();
  }

  private static <T> @Nullable List<T> filter(@Nullable List<T> wished) {
    return wished == null || wished.isEmpty() ? null : List.copyOf(wished);
  }
}
