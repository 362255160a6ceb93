package nl.overstap.advice.offer;

import java.util.BitSet;
import nl.overstap.advice.start.Start;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;
import nl.overstap.snapshot.StepTable;

/// What every step costs in one request, as the engine wants to know it. Worked out for a step when
/// it is first asked about: most steps of a large catalogue never are. For one thread at a time.
public final class RequestCosts implements ActionCosts {
  private static final int TIE_BREAK_STEP = 1;
  private static final int TIE_BREAK_JOB = 8;
  private static final int TIE_BREAK_UNKNOWN = 80;

  private final LearningGraph graph;
  private final StepTable steps;
  private final Offers offers;
  private final BitSet rulesOff;
  private final BitSet known = new BitSet();
  private final BitSet taking = new BitSet();
  private final BitSet unknown = new BitSet();
  private final int[] durationTenths;
  private final int[] hours;
  private final long[] cents;

  private RequestCosts(Snapshot snapshot, Start start, Offers offers) {
    this.graph = snapshot.graph();
    this.steps = snapshot.steps();
    this.offers = offers;
    this.rulesOff = start.rulesOff();
    this.durationTenths = new int[graph.actionCount()];
    this.hours = new int[graph.actionCount()];
    this.cents = new long[graph.actionCount()];
  }

  /// Costs of all steps that the offers hold.
  public static RequestCosts of(Snapshot snapshot, Start start, Offers offers) {
    return new RequestCosts(snapshot, start, offers);
  }

  /// What a step costs is in the tables from now on.
  private void know(int action) {
    if (known.get(action)) {
      return;
    }
    known.set(action);
    switch (steps.get(action)) {
      case InDienst job -> taking.set(action);
      case Les les -> offers.find(les.opleiding()).ifPresent(offer -> put(action, offer));
      case Werk werk -> offers.find(werk).ifPresent(weken -> putWork(action, weken.tenths()));
    }
  }

  private void put(int action, Offer offer) {
    putWork(action, offer.weken().tenths());
    hours[action] = offer.uren();
    cents[action] = offer.eigen().cents();
    unknown.set(action, offer.bestaanOnbekend());
  }

  private void putWork(int action, int tenths) {
    taking.set(action);
    durationTenths[action] = tenths;
  }

  @Override
  public long cost(Criterion criterion, int action) {
    if (graph.isRule(action)) {
      return 0;
    }
    know(action);
    return switch (criterion) {
      case DURATION -> durationTenths[action];
      case COST -> cents[action];
      case HOURS -> hours[action];
      case STEPS -> steps.isInDienst(action) ? 0 : 1;
    };
  }

  @Override
  public boolean isAvailable(int action) {
    if (graph.isRule(action)) {
      return !rulesOff.get(action);
    }
    know(action);
    return taking.get(action);
  }

  @Override
  public int tieBreak(int action) {
    if (graph.isRule(action)) {
      return 0;
    }
    if (steps.isInDienst(action)) {
      return TIE_BREAK_JOB;
    }
    know(action);
    return unknown.get(action) ? TIE_BREAK_UNKNOWN : TIE_BREAK_STEP;
  }

  /// Work in a functie has the number of the first of its steps.
  @Override
  public int employment(int action) {
    return !graph.isRule(action) && steps.get(action) instanceof Werk werk
        ? steps.werk(werk.functie()).getFirst()
        : NO_EMPLOYMENT;
  }
}
