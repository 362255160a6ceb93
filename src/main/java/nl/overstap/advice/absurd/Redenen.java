package nl.overstap.advice.absurd;

import static nl.overstap.advice.absurd.AbsurditeitSoort.HOUDING_ALS_REDEN;
import static nl.overstap.advice.absurd.AbsurditeitSoort.RIJBEWIJS_NIET_GEVRAAGD;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.skill.SkillSoort;

/// Steps that are taken for a reason nobody has.
final class Redenen implements Twijfel {

  @Override
  public Stream<Absurditeit> bij(Upskillpad pad, Zicht zicht) {
    Set<KwalificatieId> asked = askedPapers(pad, zicht);
    return pad.stappen().stream().flatMap(stap -> look(stap, asked, zicht));
  }

  private static Stream<Absurditeit> look(Stap stap, Set<KwalificatieId> asked, Zicht zicht) {
    Stream.Builder<Absurditeit> found = Stream.builder();
    if (isForAttitude(stap, zicht)) {
      found.add(new Absurditeit(HOUDING_ALS_REDEN, naam(stap)));
    }
    if (isLessons(stap) && stap.levertOp().stream().noneMatch(k -> opens(k, asked, zicht))) {
      found.add(new Absurditeit(RIJBEWIJS_NIET_GEVRAAGD, naam(stap)));
    }
    return found.build();
  }

  /// Somebody takes these for the licence alone.
  private static boolean isLessons(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    return opleiding != null
        && opleiding.soort() == OpleidingSoort.RIJLES
        && stap.levertOp().stream().anyMatch(k -> k.soort() == KwalificatieSoort.RIJBEWIJS);
  }

  private static String naam(Stap stap) {
    Opleiding opleiding = stap.opleiding();
    return opleiding == null ? Objects.requireNonNull(stap.viaFunctie()).naam() : opleiding.naam();
  }

  /// It is for a requirement of soort HOUDING, or teaches nothing else and gives no paper.
  private static boolean isForAttitude(Stap stap, Zicht zicht) {
    boolean asked =
        stap.nodigVoor().stream()
            .map(nut -> nut.vereiste() == null ? null : nut.vereiste().skill())
            .filter(Objects::nonNull)
            .anyMatch(skill -> skill.soort() == SkillSoort.HOUDING);
    Opleiding opleiding = stap.opleiding();
    return asked
        || (opleiding != null && stap.levertOp().isEmpty() && teachesAttitude(opleiding, zicht));
  }

  private static boolean teachesAttitude(Opleiding opleiding, Zicht zicht) {
    List<Leereffect> taught = zicht.concepts().leereffecten().of(opleiding.id());
    return !taught.isEmpty()
        && taught.stream()
            .map(row -> zicht.concepts().skills().get(row.skill()))
            .allMatch(skill -> skill.soort() == SkillSoort.HOUDING);
  }

  /// Whether the paper, or what it counts as, is among what is asked.
  private static boolean opens(Kwalificatie licence, Set<KwalificatieId> asked, Zicht zicht) {
    return asked.contains(licence.id())
        || zicht.concepts().geeft().of(licence.id()).stream().anyMatch(asked::contains);
  }

  /// What the target, the jobs on the way, the opleidingen and the person ask.
  private static Set<KwalificatieId> askedPapers(Upskillpad pad, Zicht zicht) {
    Set<KwalificatieId> asked = new HashSet<>(zicht.vraag().voorwaarden().ookKwalificaties());
    Set<FunctieId> jobs = new HashSet<>(Set.of(pad.functie().id()));
    for (Stap stap : pad.stappen()) {
      Functie job = stap.werktAls();
      if (job != null) {
        jobs.add(job.id());
      }
      Opleiding opleiding = stap.opleiding();
      if (opleiding != null) {
        zicht.concepts().voorafeisen().of(opleiding.id()).stream()
            .filter(KwalificatieVooraf.class::isInstance)
            .map(eis -> ((KwalificatieVooraf) eis).kwalificatie())
            .forEach(asked::add);
      }
    }
    jobs.forEach(job ->
        zicht.concepts().kwalificatieEisen().of(job).forEach(e -> asked.add(e.kwalificatie())));
    return asked;
  }
}
