package nl.overstap.advice.start;

import java.util.Map;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.skill.SkillSoort;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.FactState;
import nl.overstap.snapshot.FactTable;
import nl.overstap.snapshot.Snapshot;

/// Adds what each part of a profiel gives, with its reason. The first reason stays.
final class StartSources {
  private static final int HALF_YEAR = 6;
  private static final int TWO_YEARS = 24;
  private static final int MOST_BY_ERVARING = 2;

  private final Snapshot snapshot;
  private final Concepts concepts;
  private final FactTable facts;
  private final FactState state;
  private final Map<Integer, Reden> redenen;

  StartSources(Snapshot snapshot, FactState state, Map<Integer, Reden> redenen) {
    this.snapshot = snapshot;
    this.concepts = snapshot.concepts();
    this.facts = snapshot.facts();
    this.state = state;
    this.redenen = redenen;
  }

  void addOpgegeven(SkillNiveau skill) {
    addSkill(skill.skill(), skill.niveau(), new Reden.Opgegeven());
  }

  void addVerondersteld(SkillNiveau skill) {
    addSkill(skill.skill(), skill.niveau(), new Reden.Verondersteld());
  }

  void addPapier(KwalificatieId kwalificatie) {
    add(facts.kwalificatie(kwalificatie), new Reden.Papier(kwalificatie));
  }

  void addAfgerond(OpleidingId opleiding) {
    for (int fact : snapshot.effectsOfFinishing(opleiding)) {
      add(fact, new Reden.Afgerond(opleiding));
    }
  }

  /// Its ESSENTIEEL skills as far as the months carry, and what it ONTWIKKELT; never TAAL (R7).
  void addGewerkt(FunctieId id, int maanden) {
    Functie functie = concepts.functies().get(id);
    Reden reden = new Reden.Gewerkt(id, maanden);
    if (functie.soort() == FunctieSoort.BEROEP) {
      for (SkillEis eis : concepts.skillEisen().of(id)) {
        if (eis.belang() == Belang.ESSENTIEEL && isNoTaal(eis.skill())) {
          addSkill(eis.skill(), Math.min(eis.niveau(), mostAfter(maanden)), reden);
        }
      }
    }
    for (Ontwikkeling row : concepts.ontwikkeling().of(id)) {
      if (row.vanaf() == 0 && row.maanden() <= maanden && isNoTaal(row.skill())) {
        addSkill(row.skill(), mostBy(functie, row), reden);
      }
    }
    for (int fact : facts.gewerkt(id, maanden)) {
      add(fact, reden);
    }
  }

  /// What was learned sooner because something else was there already; until nothing is added.
  void addSoonerLearned(Map<FunctieId, Integer> maandenPerFunctie) {
    boolean added = true;
    while (added) {
      added = false;
      for (Map.Entry<FunctieId, Integer> werk : maandenPerFunctie.entrySet()) {
        added |= addSoonerLearned(werk.getKey(), werk.getValue());
      }
    }
  }

  private boolean addSoonerLearned(FunctieId id, int maanden) {
    Functie functie = concepts.functies().get(id);
    boolean added = false;
    for (Ontwikkeling row : concepts.ontwikkeling().of(id)) {
      if (row.vanaf() > 0
          && row.maanden() <= maanden
          && isNoTaal(row.skill())
          && state.holds(facts.skill(row.skill(), row.vanaf()))) {
        added |= addSkill(row.skill(), mostBy(functie, row), new Reden.Gewerkt(id, maanden));
      }
    }
    return added;
  }

  private static int mostBy(Functie functie, Ontwikkeling row) {
    return functie.soort() == FunctieSoort.ERVARING
        ? Math.min(row.niveau(), MOST_BY_ERVARING)
        : row.niveau();
  }

  private static int mostAfter(int maanden) {
    if (maanden < HALF_YEAR) {
      return 1;
    }
    return maanden < TWO_YEARS ? 2 : Integer.MAX_VALUE;
  }

  private boolean isNoTaal(SkillId skill) {
    return concepts.skills().get(skill).soort() != SkillSoort.TAAL;
  }

  /// Adds the skill at every niveau from 1 up to this one, so that a niveau above what `nogNiet`
  /// leaves still gives those below it.
  private boolean addSkill(SkillId skill, int niveau, Reden reden) {
    boolean added = false;
    for (int n = 1; n <= niveau; n++) {
      added |= add(facts.skill(skill, n), reden);
    }
    return added;
  }

  private boolean add(int fact, Reden reden) {
    boolean added = !state.add(fact).isEmpty();
    if (added) {
      redenen.put(fact, reden);
    }
    return added;
  }
}
