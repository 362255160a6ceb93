package nl.overstap.advice.absurd;

import static nl.overstap.advice.absurd.AbsurditeitSoort.BBL_ZONDER_LEERBAAN;
import static nl.overstap.advice.absurd.AbsurditeitSoort.BUITEN_LADDER;
import static nl.overstap.advice.absurd.AbsurditeitSoort.TWEE_KEER_BBL;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.offer.Ladder;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import org.jspecify.annotations.Nullable;

/// Jobs on the way that nobody would take, or that do not exist.
final class Banen implements Twijfel {
  private static final long LITTLE_MONEY_CENTS = 300_00;

  @Override
  public Stream<Absurditeit> bij(Upskillpad pad, Zicht zicht) {
    List<Opleiding> bbl =
        pad.stappen().stream()
            .filter(stap -> leerweg(stap) == Leerweg.BBL)
            .map(stap -> Objects.requireNonNull(stap.opleiding()))
            .toList();
    Stream<Absurditeit> jobless =
        bbl.stream()
            .filter(opleiding -> opleiding.leerbaan() == null)
            .map(opleiding -> new Absurditeit(BBL_ZONDER_LEERBAAN, opleiding.naam()));
    Stream<Absurditeit> needless =
        bbl.size() < 2
            ? Stream.empty()
            : bbl.stream()
                .filter(opleiding -> isNeedless(opleiding, bbl.size(), pad, zicht))
                .map(opleiding -> new Absurditeit(TWEE_KEER_BBL, "ook zonder " + opleiding.naam()));
    return Stream.of(jobless, needless, outside(pad, zicht)).flatMap(found -> found);
  }

  /// The way it is followed here, or else the way it usually goes.
  static @Nullable Leerweg leerweg(Stap stap) {
    Aanbod aanbod = stap.aanbod();
    Opleiding opleiding = stap.opleiding();
    if (aanbod != null && aanbod.leerweg() != null) {
      return aanbod.leerweg();
    }
    return opleiding == null ? null : opleiding.leerweg();
  }

  /// True when without it there is a path with fewer BBL's that is no longer and hardly dearer.
  private static boolean isNeedless(Opleiding bbl, int count, Upskillpad pad, Zicht zicht) {
    List<String> zonder = new ArrayList<>(zicht.vraag().voorwaarden().zonder());
    zonder.add(bbl.id().value());
    var again = zicht.vraag().with(zicht.vraag().voorwaarden().withZonder(zonder));
    return zicht.planner().plan(again) instanceof Upskillpad other
        && other.stappen().stream().filter(s -> leerweg(s) == Leerweg.BBL).count() < count
        && other.totaal().weken().compareTo(pad.totaal().weken()) <= 0
        && other.totaal().kosten().cents() <= pad.totaal().kosten().cents() + LITTLE_MONEY_CENTS;
  }

  private static Stream<Absurditeit> outside(Upskillpad pad, Zicht zicht) {
    Set<FunctieId> rungs = Ladder.to(pad.functie().id(), zicht.concepts()).rungs();
    List<Functie> strange =
        pad.stappen().stream()
            .map(Stap::werktAls)
            .filter(Objects::nonNull)
            .filter(job -> !job.id().equals(pad.functie().id()) && !rungs.contains(job.id()))
            .distinct()
            .toList();
    return strange.size() < 2
        ? Stream.empty()
        : Stream.of(
            new Absurditeit(
                BUITEN_LADDER,
                strange.stream().map(Functie::naam).collect(Collectors.joining(" en "))));
  }
}
