package nl.overstap.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.skill.Niveau;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.engine.graph.LearningGraphBuilder;
import nl.overstap.snapshot.Fact.AfgerondFact;
import nl.overstap.snapshot.Fact.GewerktFact;
import nl.overstap.snapshot.Fact.Hulpfeit;
import nl.overstap.snapshot.Fact.KwalificatieFact;
import nl.overstap.snapshot.Fact.SkillFact;

/// Numbers for facts, and back.
public final class FactTable {
  private static final Hulpfeit HULPFEIT = new Hulpfeit();

  private final List<Fact> facts = new ArrayList<>();
  private final Map<SkillId, Integer> firstOfSkill = new HashMap<>();
  private final Map<Fact, Integer> numbers = new HashMap<>();
  private final Map<FunctieId, TreeSet<Integer>> askedMonths = new HashMap<>();

  FactTable() {}

  /// Gives the four niveaus of a skill consecutive numbers.
  void addSkill(SkillId skill, LearningGraphBuilder builder) {
    firstOfSkill.put(skill, facts.size());
    for (int niveau = Niveau.MIN; niveau <= Niveau.MAX; niveau++) {
      builder.addFact();
      facts.add(new SkillFact(skill, niveau));
    }
  }

  /// The number of a fact that is not a skill, new if it had none.
  int addOnce(Fact fact, LearningGraphBuilder builder) {
    Integer known = numbers.get(fact);
    if (known != null) {
      return known;
    }
    int number = builder.addFact();
    facts.add(fact);
    numbers.put(fact, number);
    if (fact instanceof GewerktFact werk) {
      askedMonths.computeIfAbsent(werk.functie(), functie -> new TreeSet<>()).add(werk.maanden());
    }
    return number;
  }

  /// Notes that the builder just made a fact that only the engine sees.
  void addAuxiliary() {
    facts.add(HULPFEIT);
  }

  public int skill(SkillId skill, int niveau) {
    Niveau.requireValid(niveau);
    Integer first = firstOfSkill.get(skill);
    if (first == null) {
      throw new IllegalArgumentException("not in the catalogue: " + skill);
    }
    return first + niveau - Niveau.MIN;
  }

  /// A skill at a niveau and at all lower ones.
  public List<Integer> skillUpTo(SkillId skill, int niveau) {
    return IntStream.rangeClosed(Niveau.MIN, niveau).mapToObj(n -> skill(skill, n)).toList();
  }

  public int kwalificatie(KwalificatieId kwalificatie) {
    return get(new KwalificatieFact(kwalificatie));
  }

  /// Empty for an opleiding that is neither a whole nor a module.
  public OptionalInt findAfgerond(OpleidingId opleiding) {
    return find(new AfgerondFact(opleiding));
  }

  /// Empty where nothing asks for work in it for just so many months.
  public OptionalInt findGewerkt(FunctieId functie, int maanden) {
    return find(new GewerktFact(functie, maanden));
  }

  /// All facts that so many months of work in a functie make hold, where anything asks for them.
  public List<Integer> gewerkt(FunctieId functie, int maanden) {
    List<Integer> reached = new ArrayList<>();
    askedMonths
        .getOrDefault(functie, new TreeSet<>())
        .headSet(maanden, true)
        .forEach(asked -> findGewerkt(functie, asked).ifPresent(reached::add));
    return reached;
  }

  public Fact meaning(int fact) {
    return facts.get(fact);
  }

  private OptionalInt find(Fact fact) {
    Integer number = numbers.get(fact);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private int get(Fact fact) {
    return find(fact)
        .orElseThrow(() -> new IllegalArgumentException("not in the catalogue: " + fact));
  }
}
