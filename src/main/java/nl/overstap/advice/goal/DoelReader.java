package nl.overstap.advice.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Reads what must hold in the end (R12).
public final class DoelReader {
  private final Snapshot snapshot;
  private final Concepts concepts;

  public DoelReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.concepts = snapshot.concepts();
  }

  /// What must hold for this functie, at the dekking and with the wishes asked for.
  ///
  /// @param ookKwalificaties existing ids of goals besides the functie
  public Doelen read(
      FunctieId functie, Voorwaarden voorwaarden, List<KwalificatieId> ookKwalificaties) {
    List<Doel> goals = new ArrayList<>();
    List<Doel> below = new ArrayList<>();
    List<Vereiste> bespreekDit = new ArrayList<>();
    for (SkillEis eis : concepts.skillEisen().of(functie)) {
      Doel doel = doel(eis, voorwaarden.metBegeleiding());
      if (!eis.belang().isCoveredBy(voorwaarden.dekking())) {
        below.add(doel);
      } else if (snapshot.entries().isPlannable(eis)) {
        goals.add(doel);
      } else {
        bespreekDit.add(doel.vereiste());
      }
    }
    goals.addAll(groepen(functie));
    boolean known = !goals.isEmpty();
    for (KwalificatieId ook : ookKwalificaties) {
      goals.add(ook(ook));
    }
    below.removeIf(doel -> !isPlannable(doel));
    return new Doelen(functie, goals, below, bespreekDit, known);
  }

  private Doel doel(SkillEis eis, boolean metBegeleiding) {
    int niveau = metBegeleiding ? Niveau.MIN : eis.niveau();
    Skill skill = concepts.skills().get(eis.skill());
    return new Doel(
        new Vereiste(skill, niveau, eis.belang(), List.of(), null, List.of()),
        snapshot.facts().skill(eis.skill(), niveau));
  }

  private List<Doel> groepen(FunctieId functie) {
    Map<String, List<KwalificatieEis>> byGroep = new LinkedHashMap<>();
    for (KwalificatieEis eis : concepts.kwalificatieEisen().of(functie)) {
      if (eis.moment() == Moment.VOORAF) {
        byGroep.computeIfAbsent(eis.groep(), groep -> new ArrayList<>()).add(eis);
      }
    }
    Map<String, Integer> facts = snapshot.entries().groepen(functie);
    List<Doel> doelen = new ArrayList<>();
    byGroep.forEach((groep, eisen) -> {
      Integer fact = facts.get(groep);
      if (fact != null) {
        doelen.add(new Doel(vereiste(eisen), fact));
      }
    });
    return doelen;
  }

  private Vereiste vereiste(List<KwalificatieEis> eisen) {
    List<Kwalificatie> eenVan =
        eisen.stream().map(eis -> concepts.kwalificaties().get(eis.kwalificatie())).toList();
    return papier(eenVan, Belang.ESSENTIEEL, eisen.getFirst().grond());
  }

  private Doel ook(KwalificatieId kwalificatie) {
    return new Doel(
        papier(List.of(concepts.kwalificaties().get(kwalificatie)), null, null),
        snapshot.facts().kwalificatie(kwalificatie));
  }

  private static Vereiste papier(
      List<Kwalificatie> eenVan, @Nullable Belang belang, @Nullable Grond grond) {
    return new Vereiste(null, null, belang, eenVan, grond, List.of());
  }

  private static boolean isPlannable(Doel doel) {
    Skill skill = doel.vereiste().skill();
    return skill == null || skill.soort() != SkillSoort.HOUDING;
  }
}
