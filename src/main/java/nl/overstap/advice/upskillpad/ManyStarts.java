package nl.overstap.advice.upskillpad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.advice.answer.bereik.GevondenPad;
import nl.overstap.advice.goal.DoelReader;
import nl.overstap.advice.offer.CostsPerStart;
import nl.overstap.advice.pad.PlannedPad;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.situation.Departure;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.situation.SituationReader;
import nl.overstap.advice.start.IdResolver;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.snapshot.Snapshot;

/// One functie to go to and many people who set out. What steps cost is worked out once; a start
/// changes only what it bears on.
public final class ManyStarts {
  private final InstroomVraag vraag;
  private final SituationReader reader;
  private final Snapshot snapshot;
  private final FunctieId target;
  private final CostsPerStart costs;
  private final IdResolver resolver;

  private ManyStarts(Snapshot snapshot, InstroomVraag vraag) {
    this.vraag = vraag;
    this.snapshot = snapshot;
    this.reader = new SituationReader(snapshot);
    this.resolver = new IdResolver(snapshot);
    this.target = reader.target(resolver.functie("functie", vraag.functie()));
    Departure nobody = departure(Profiel.LEEG);
    this.costs =
        new CostsPerStart(
            snapshot,
            nobody.start(),
            reader.wensen(target, vraag.van(Profiel.LEEG), null, nobody.regios()));
  }

  /// Throws [InvalidQuestionException] when the functie is unknown or no destination.
  public static ManyStarts of(Snapshot snapshot, InstroomVraag vraag) {
    return new ManyStarts(snapshot, vraag);
  }

  public Functie target() {
    return snapshot.concepts().functies().get(target);
  }

  /// True when we know what this functie asks.
  public boolean knows(FunctieId functie) {
    return new DoelReader(snapshot).read(functie, Voorwaarden.GEEN, List.of()).known();
  }

  /// What was read differently from what was typed, in plain Dutch.
  public List<String> meldingen() {
    return resolver.meldingen();
  }

  /// The paths of these people as one question.
  ///
  /// @param people at least one; of each, every id exists and none is vervallen
  public Asked ask(List<Profiel> people) {
    Map<Profiel, Situation> situations = new LinkedHashMap<>();
    people.forEach(profiel -> situations.put(profiel, situation(profiel)));
    List<Case> cases = new ArrayList<>();
    for (Situation situation : situations.values()) {
      CheapestPlanQuestion alone = EngineQuestions.asked(situation);
      cases.add(new Case(alone.start(), alone.goal(), alone.costs()));
    }
    CheapestPlanQuestion one = EngineQuestions.asked(situations.values().iterator().next());
    return new Asked(
        situations,
        new ReachQuestion(
            one.graph(),
            costs.leastAfter(vraag.maanden()),
            cases,
            one.first(),
            one.second(),
            one.limits(),
            one.budget()));
  }

  private Situation situation(Profiel profiel) {
    Departure from = departure(profiel);
    ActionCosts own = costs.of(from.start());
    return reader.towards(target, vraag.van(profiel), from, own);
  }

  private Departure departure(Profiel profiel) {
    return reader.departure(profiel, Voorwaarden.GEEN, new IdResolver(snapshot));
  }

  /// A question to the engine, and how to read its answers.
  public static final class Asked {
    private final Map<Profiel, Situation> situations;
    private final ReachQuestion question;

    private Asked(Map<Profiel, Situation> situations, ReachQuestion question) {
      this.situations = situations;
      this.question = question;
    }

    public ReachQuestion question() {
      return question;
    }

    /// Where this person sets out.
    public Start start(Profiel profiel) {
      return situation(profiel).start();
    }

    /// The path that the engine found for this person.
    ///
    /// @param milliseconds how long the search for all people took
    public GevondenPad pad(Profiel profiel, Found found, long milliseconds) {
      return new PlannedPad(situation(profiel), found, milliseconds);
    }

    private Situation situation(Profiel profiel) {
      Situation known = situations.get(profiel);
      if (known == null) {
        throw new IllegalArgumentException("nobody asked about this person");
      }
      return known;
    }
  }
}
