package nl.overstap.graphql.input;

import static nl.overstap.graphql.input.Defaults.orElse;
import static nl.overstap.graphql.input.Defaults.orEmpty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Id;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Voorwaarden;
import org.jspecify.annotations.Nullable;

/// Reads typed voorwaarden, within the bounds that the schema states.
final class VoorwaardenMapper {
  private static final int MAX_WEKEN = 2_600;
  private static final int MAX_EUROS = 1_000_000;
  private static final int MAX_UREN = 100_000;
  private static final int MAX_UREN_PER_WEEK = 80;
  private static final int MAX_TUSSENFUNCTIES = 5;
  private static final int MAX_CHOICES = 20;
  private static final int MAX_GOALS = 50;

  private VoorwaardenMapper() {}

  static Voorwaarden toVoorwaarden(@Nullable VoorwaardenInput input) {
    return input == null ? Voorwaarden.GEEN : read(input);
  }

  private static Voorwaarden read(VoorwaardenInput in) {
    return new Voorwaarden(
        weken(in.maxWeken(), "voorwaarden.maxWeken"),
        kosten(in.maxKosten(), "voorwaarden.maxKosten"),
        uren(in.maxUren(), "voorwaarden.maxUren"),
        whole(1, MAX_UREN_PER_WEEK, in.urenPerWeek(), "urenPerWeek"),
        orElse(in.dekking(), Belang.ESSENTIEEL),
        choices(in.leerwegen(), "leerwegen"),
        choices(in.vormen(), "vormen"),
        regios(in.regios()),
        zonder(orEmpty(in.zonder())),
        orElse(in.viaFuncties(), true),
        tussenfuncties(in.maxTussenfuncties()),
        goals(orEmpty(in.ookKwalificaties())),
        orElse(in.metBegeleiding(), false),
        orElse(in.inkomenNodig(), false),
        orElse(in.zelfBetalen(), false),
        vanaf(in.vanaf()),
        in.situatie());
  }

  /// In tenths, rounded down: no path lies between two tenths.
  static @Nullable Weken weken(@Nullable Double weken, String veld) {
    if (weken == null) {
      return null;
    }
    if (!(weken >= 0 && weken <= MAX_WEKEN)) {
      throw Bounds.invalid(
          veld, String.valueOf(weken), "Kies een getal van 0 tot en met " + MAX_WEKEN + ".");
    }
    BigDecimal tenths = BigDecimal.valueOf(weken).movePointRight(1);
    return new Weken(tenths.setScale(0, RoundingMode.FLOOR).intValueExact());
  }

  static @Nullable Bedrag kosten(@Nullable Bedrag kosten, String veld) {
    if (kosten != null && kosten.cents() > MAX_EUROS * 100L) {
      throw Bounds.invalid(
          veld, kosten.toString(), "Kies een bedrag van 0 tot en met " + MAX_EUROS + ".");
    }
    return kosten;
  }

  static @Nullable Integer uren(@Nullable Integer uren, String veld) {
    return uren == null ? null : Bounds.between(0, MAX_UREN, uren, veld);
  }

  private static @Nullable Integer whole(int min, int max, @Nullable Integer value, String veld) {
    return value == null ? null : Bounds.between(min, max, value, "voorwaarden." + veld);
  }

  private static <T> @Nullable List<T> choices(@Nullable List<T> values, String veld) {
    return values == null ? null : Bounds.atMost(MAX_CHOICES, values, "voorwaarden." + veld);
  }

  private static @Nullable List<RegioId> regios(@Nullable List<String> ids) {
    return ids == null ? null : Ids.readAll("voorwaarden.regios", ids, RegioId::new);
  }

  private static int tussenfuncties(@Nullable Integer value) {
    return Bounds.between(0, MAX_TUSSENFUNCTIES, orElse(value, 1), "voorwaarden.maxTussenfuncties");
  }

  /// Ids of four kinds; which kind an id is of, only the catalogue knows.
  private static List<String> zonder(List<String> ids) {
    record AnyId(String value) implements Id {}
    return Ids.readAll("voorwaarden.zonder", ids, AnyId::new).stream().map(AnyId::value).toList();
  }

  private static List<KwalificatieId> goals(List<String> ids) {
    Bounds.atMost(MAX_GOALS, ids, "voorwaarden.ookKwalificaties");
    return Ids.readAll("voorwaarden.ookKwalificaties", ids, KwalificatieId::new);
  }

  private static @Nullable LocalDate vanaf(@Nullable LocalDate day) {
    return day == null ? null : Bounds.inThisCentury(day, "voorwaarden.vanaf");
  }
}
