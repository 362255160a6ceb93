package nl.overstap.advice.upskillpad;

import java.util.List;
import nl.overstap.advice.answer.bereik.GevondenPad;
import nl.overstap.advice.goal.DoelReader;
import nl.overstap.advice.goal.Doelen;
import nl.overstap.advice.offer.Offers;
import nl.overstap.advice.offer.RequestCosts;
import nl.overstap.advice.offer.StepsOffLadder;
import nl.overstap.advice.offer.Wensen;
import nl.overstap.advice.pad.PlannedPad;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.situation.Departure;
import nl.overstap.advice.situation.EngineQuestions;
import nl.overstap.advice.situation.Situation;
import nl.overstap.advice.situation.SituationReader;
import nl.overstap.advice.start.IdResolver;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.engine.api.ReachQuestion.Case;
import nl.overstap.engine.spi.WithoutSteps;
import nl.overstap.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// One person and many functies to go to. What steps cost is worked out once, for all that any of
/// the functies allows; a functie only leaves steps out.
public final class ManyTargets {
  private final Snapshot snapshot;
  private final BereikVraag vraag;
  private final SituationReader reader;
  private final Departure departure;

  private ManyTargets(Snapshot snapshot, BereikVraag vraag) {
    this.snapshot = snapshot;
    this.vraag = vraag;
    this.reader = new SituationReader(snapshot);
    this.departure =
        reader.departure(vraag.profiel(), vraag.voorwaarden(), new IdResolver(snapshot));
  }

  /// Throws [InvalidQuestionException] when an id is unknown.
  public static ManyTargets of(Snapshot snapshot, BereikVraag vraag) {
    return new ManyTargets(snapshot, vraag);
  }

  public Start start() {
    return departure.start();
  }

  /// Where the person lives, if we know.
  public @Nullable RegioId regio() {
    return departure.profiel().regio();
  }

  /// What was read differently from what was typed, in plain Dutch.
  public List<String> meldingen() {
    return departure.profiel().meldingen();
  }

  /// The paths to these functies as one question, if there are any functies.
  ///
  /// @param targets functies that are no ervaring, at least one
  public Asked ask(List<FunctieId> targets) {
    FunctieId any = targets.getFirst();
    Wensen wensen =
        reader.wensen(any, vraag.naar(any), departure.profiel().regio(), departure.regios());
    Offers offers = Offers.towardsAny(snapshot, departure.start(), wensen);
    RequestCosts costs = RequestCosts.of(snapshot, departure.start(), offers);
    StepsOffLadder off = new StepsOffLadder(snapshot);
    CheapestPlanQuestion one = EngineQuestions.asked(situation(any, costs));
    List<Case> cases =
        targets.stream()
            .map(target ->
                new Case(
                    one.start(),
                    doelen(target).goalFacts(),
                    new WithoutSteps(costs, off.of(target))))
            .toList();
    return new Asked(
        costs,
        new ReachQuestion(
            one.graph(), costs, cases, one.first(), one.second(), one.limits(), one.budget()));
  }

  /// True when we know what this functie asks at the asked dekking.
  public boolean knows(FunctieId functie) {
    return doelen(functie).known();
  }

  private Doelen doelen(FunctieId target) {
    return new DoelReader(snapshot).read(target, vraag.voorwaarden(), departure.ook());
  }

  private Situation situation(FunctieId target, RequestCosts costs) {
    return reader.towards(target, vraag.naar(target), departure, costs);
  }

  /// A question to the engine, and how to read its answers.
  public final class Asked {
    private final RequestCosts costs;
    private final ReachQuestion question;

    private Asked(RequestCosts costs, ReachQuestion question) {
      this.costs = costs;
      this.question = question;
    }

    public ReachQuestion question() {
      return question;
    }

    /// The path that the engine found to this functie.
    ///
    /// @param milliseconds how long the search for all functies took
    public GevondenPad pad(FunctieId target, Found found, long milliseconds) {
      return new PlannedPad(situation(target, costs), found, milliseconds);
    }
  }
}
