package nl.overstap.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.snapshot.Step.Les;
import org.jspecify.annotations.Nullable;

/// Writes a step for every opleiding that may be planned. It needs one of each groep (R3) and, with
/// a leerbaan, a job in that functie (R10).
final class LesWriter {
  private final Concepts concepts;
  private final FactTable facts;
  private final JobWriter jobs;
  private final AuxiliaryFacts auxiliary;

  LesWriter(Concepts concepts, FactTable facts, JobWriter jobs, AuxiliaryFacts auxiliary) {
    this.concepts = concepts;
    this.facts = facts;
    this.jobs = jobs;
    this.auxiliary = auxiliary;
  }

  void write(Effects effects, LearningGraphBuilder builder, StepTable steps) {
    for (var id : concepts.opleidingen().ids()) {
      Opleiding opleiding = concepts.opleidingen().get(id);
      Set<Integer> gives = effects.ofFinishing(id);
      if (isPlannable(opleiding) && !gives.isEmpty()) {
        int action = builder.addStep(needs(opleiding), FactSets.array(gives));
        steps.add(action, new Les(id));
      }
    }
  }

  private boolean isPlannable(Opleiding opleiding) {
    return opleiding.planbaar()
        && opleiding.inzet() != null
        && !opleiding.levensloop().vervallen()
        && isStillThere(opleiding.leerbaan());
  }

  /// A functie that is vervallen offers no leerbaan.
  private boolean isStillThere(@Nullable FunctieId leerbaan) {
    return leerbaan == null || !concepts.functies().get(leerbaan).levensloop().vervallen();
  }

  private int[] needs(Opleiding opleiding) {
    Map<String, List<Voorafeis>> groepen = new LinkedHashMap<>();
    for (Voorafeis eis : concepts.voorafeisen().of(opleiding.id())) {
      groepen.computeIfAbsent(eis.groep(), groep -> new ArrayList<>()).add(eis);
    }
    List<Integer> needs = new ArrayList<>();
    for (List<Voorafeis> groep : groepen.values()) {
      if (groep.stream().noneMatch(this::isHouding)) {
        needs.add(auxiliary.eitherOf(groep.stream().map(this::fact).toList()));
      }
    }
    FunctieId leerbaan = opleiding.leerbaan();
    if (leerbaan != null) {
      needs.add(jobs.employed(leerbaan));
    }
    return FactSets.array(needs);
  }

  /// A HOUDING is discussed, so a groep that it can satisfy holds nobody back (R12).
  private boolean isHouding(Voorafeis eis) {
    return eis instanceof SkillVooraf skill
        && concepts.skills().get(skill.skill()).soort() == SkillSoort.HOUDING;
  }

  private int fact(Voorafeis eis) {
    return switch (eis) {
      case SkillVooraf skill -> facts.skill(skill.skill(), skill.niveau());
      case KwalificatieVooraf papier -> facts.kwalificatie(papier.kwalificatie());
      case FunctieVooraf werk -> facts.findGewerkt(werk.functie(), werk.maanden()).orElseThrow();
    };
  }
}
