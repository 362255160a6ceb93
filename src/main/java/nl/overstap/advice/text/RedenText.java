package nl.overstap.advice.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.overstap.advice.start.Reden;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.snapshot.Concepts;
import nl.overstap.snapshot.Fact;
import nl.overstap.snapshot.Snapshot;

/// Says why a fact holds at the start.
public final class RedenText {
  private final Snapshot snapshot;
  private final Concepts concepts;
  private final Start start;

  public RedenText(Snapshot snapshot, Start start) {
    this.snapshot = snapshot;
    this.concepts = snapshot.concepts();
    this.start = start;
  }

  /// The reasons behind a fact that holds at the start, in plain Dutch, each once.
  public List<String> of(int fact) {
    Set<String> texts = new LinkedHashSet<>();
    collect(fact, texts, new LinkedHashSet<>());
    return List.copyOf(texts);
  }

  private void collect(int fact, Set<String> texts, Set<Integer> seen) {
    if (!seen.add(fact)) {
      return;
    }
    start.findReden(fact).map(this::text).ifPresent(texts::add);
    OptionalInt rule = start.state().findRule(fact);
    if (start.findReden(fact).isEmpty() && rule.isPresent()) {
      for (int need : snapshot.graph().preconditions().row(rule.getAsInt())) {
        through(fact, need).ifPresent(texts::add);
        collect(need, texts, seen);
      }
    }
  }

  /// Names the other skill or kwalificatie that stands between the person and this fact.
  private Optional<String> through(int fact, int need) {
    Fact meaning = snapshot.facts().meaning(need);
    if (meaning instanceof Fact.SkillFact other
        && snapshot.facts().meaning(fact) instanceof Fact.SkillFact own
        && !own.skill().equals(other.skill())) {
      return Optional.of(
          "je kunt al: " + Zinnen.skill(concepts.skills().get(other.skill()), other.niveau()));
    }
    return Optional.empty();
  }

  private String text(Reden reden) {
    return switch (reden) {
      case Reden.Opgegeven opgegeven -> "je zegt het zelf";
      case Reden.Papier papier ->
          "je hebt: " + concepts.kwalificaties().get(papier.kwalificatie()).naam();
      case Reden.Afgerond afgerond ->
          "je hebt afgerond: " + concepts.opleidingen().get(afgerond.opleiding()).naam();
      case Reden.Gewerkt gewerkt -> gewerkt(gewerkt);
      case Reden.Verondersteld verondersteld -> "daar gaan we van uit";
    };
  }

  private String gewerkt(Reden.Gewerkt gewerkt) {
    var functie = concepts.functies().get(gewerkt.functie());
    return functie.soort() == FunctieSoort.ERVARING
        ? "%s (%s)".formatted(functie.naam(), maanden(gewerkt.maanden()))
        : "%s werk als %s".formatted(maanden(gewerkt.maanden()), functie.naam());
  }

  /// `1 maand`, `8 maanden`, `3 jaar`.
  static String maanden(int maanden) {
    if (maanden >= 24 && maanden % 12 == 0) {
      return maanden / 12 + " jaar";
    }
    return maanden == 1 ? "1 maand" : maanden + " maanden";
  }
}
