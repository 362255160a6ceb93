package nl.overstap.advice.drawn;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Werkervaring;
import org.jspecify.annotations.Nullable;

/// A question in a few words: `to("monteur").has("lassen 1").worked("hulp",
/// 12).wants("maxWeken=4")`.
public final class Question {
  private final FunctieId functie;
  private final List<SkillNiveau> skills = new ArrayList<>();
  private final List<Werkervaring> worked = new ArrayList<>();
  private final List<OpleidingId> finished = new ArrayList<>();
  private final List<KwalificatieId> papers = new ArrayList<>();
  private final List<SkillNiveau> nogNiet = new ArrayList<>();
  private @Nullable RegioId regio;
  private Wishes wishes = Wishes.read("");
  private Criterium criterium = Criterium.WEKEN;
  private Duration budget = Duration.ofSeconds(30);

  private Question(String functie) {
    this.functie = new FunctieId(functie);
  }

  public static Question to(String functie) {
    return new Question(functie);
  }

  /// Skills with a niveau: `"lassen 1", "meten 2"`.
  public Question has(String... skills) {
    Arrays.stream(skills).map(Question::skill).forEach(this.skills::add);
    return this;
  }

  /// What the person does not have, from this niveau on.
  public Question not(String... skills) {
    Arrays.stream(skills).map(Question::skill).forEach(nogNiet::add);
    return this;
  }

  public Question worked(String functie, int maanden) {
    worked.add(new Werkervaring(new FunctieId(functie), maanden));
    return this;
  }

  public Question finished(String opleiding) {
    finished.add(new OpleidingId(opleiding));
    return this;
  }

  public Question holds(String... kwalificaties) {
    Arrays.stream(kwalificaties).map(KwalificatieId::new).forEach(papers::add);
    return this;
  }

  public Question livesIn(String regio) {
    this.regio = new RegioId(regio);
    return this;
  }

  /// Voorwaarden by the names of the API: `maxWeken=4,2 zonder=a|b inkomenNodig`.
  public Question wants(String wishes) {
    this.wishes = Wishes.read(wishes);
    return this;
  }

  public Question least(Criterium criterium) {
    this.criterium = criterium;
    return this;
  }

  public Question within(Duration budget) {
    this.budget = budget;
    return this;
  }

  /// The question as the product takes it.
  public UpskillpadVraag toVraag() {
    Profiel profiel = new Profiel(skills, worked, finished, papers, nogNiet, regio);
    return new UpskillpadVraag(
        profiel, functie, wishes.toVoorwaarden(), criterium, LocalDate.of(2026, 11, 21), budget);
  }

  private static SkillNiveau skill(String text) {
    String[] words = text.split(" ");
    return new SkillNiveau(new SkillId(words[0]), Integer.parseInt(words[1]));
  }
}
