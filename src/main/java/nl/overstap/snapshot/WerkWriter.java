package nl.overstap.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.snapshot.Step.Werk;

/// Writes the work steps (R10): per functie one for every distinct number of months in ONTWIKKELT,
/// and for every subset of the rows with `vanaf` that then count. A subset that gives nothing more
/// than fewer months give is left out.
final class WerkWriter {
  private final Concepts concepts;
  private final FactTable facts;
  private final JobWriter jobs;

  WerkWriter(Concepts concepts, FactTable facts, JobWriter jobs) {
    this.concepts = concepts;
    this.facts = facts;
    this.jobs = jobs;
  }

  void write(LearningGraphBuilder builder, StepTable steps) {
    for (FunctieId id : concepts.functies().ids()) {
      Functie functie = concepts.functies().get(id);
      if (functie.soort() == FunctieSoort.BEROEP && !functie.levensloop().vervallen()) {
        writeFunctie(id, builder, steps);
      }
    }
  }

  private void writeFunctie(FunctieId functie, LearningGraphBuilder builder, StepTable steps) {
    List<Ontwikkeling> rows = concepts.ontwikkeling().of(functie);
    Set<Variant> written = new HashSet<>();
    for (int maanden : new TreeSet<>(rows.stream().map(Ontwikkeling::maanden).toList())) {
      List<Ontwikkeling> free =
          rows.stream().filter(r -> r.vanaf() == 0 && r.maanden() <= maanden).toList();
      List<Ontwikkeling> sooner =
          rows.stream()
              .filter(r -> r.vanaf() > 0 && r.maanden() <= maanden && !isGiven(r, free))
              .toList();
      for (int subset = 0; subset < 1 << sooner.size(); subset++) {
        Variant variant = variant(functie, maanden, free, chosen(sooner, subset));
        if (!variant.gives().isEmpty() && written.add(variant)) {
          int action =
              builder.addStep(FactSets.array(variant.needs()), FactSets.array(variant.gives()));
          steps.add(action, new Werk(functie, maanden, variant.vanaf()));
        }
      }
    }
  }

  private Variant variant(
      FunctieId functie, int maanden, List<Ontwikkeling> free, List<Ontwikkeling> sooner) {
    Set<Integer> needs = new TreeSet<>(Set.of(jobs.employed(functie)));
    Set<Integer> gives = new TreeSet<>();
    List<SkillNiveau> vanaf = new ArrayList<>();
    highest(free, sooner).forEach((skill, niveau) -> gives.add(facts.skill(skill, niveau)));
    for (Ontwikkeling row : sooner) {
      needs.add(facts.skill(row.skill(), row.vanaf()));
      vanaf.add(new SkillNiveau(row.skill(), row.vanaf()));
    }
    gives.addAll(facts.gewerkt(functie, maanden));
    return new Variant(needs, gives, vanaf);
  }

  /// Only the highest niveau of each skill: a lower one gives nothing more, and would make longer
  /// work look like other work.
  private static Map<SkillId, Integer> highest(List<Ontwikkeling> free, List<Ontwikkeling> sooner) {
    Map<SkillId, Integer> highest = new LinkedHashMap<>();
    Stream.concat(free.stream(), sooner.stream())
        .forEach(row -> highest.merge(row.skill(), row.niveau(), Math::max));
    return highest;
  }

  private static boolean isGiven(Ontwikkeling row, List<Ontwikkeling> free) {
    return free.stream().anyMatch(f -> f.skill().equals(row.skill()) && f.niveau() >= row.niveau());
  }

  private static List<Ontwikkeling> chosen(List<Ontwikkeling> rows, int subset) {
    List<Ontwikkeling> chosen = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      if ((subset >> at & 1) == 1) {
        chosen.add(rows.get(at));
      }
    }
    return chosen;
  }

  /// What a work step needs and gives; `vanaf` follows from the needs.
  private record Variant(Set<Integer> needs, Set<Integer> gives, List<SkillNiveau> vanaf) {
    Variant {
      needs = new LinkedHashSet<>(needs);
      gives = new LinkedHashSet<>(gives);
    }
  }
}
