package nl.overstap.advice.offer;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import nl.overstap.advice.start.Start;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.engine.spi.ActionCosts;
import nl.overstap.engine.spi.Criterion;
import nl.overstap.engine.spi.LearningGraph;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Step;
import nl.overstap.snapshot.Step.InDienst;
import nl.overstap.snapshot.Step.Les;
import nl.overstap.snapshot.Step.Werk;
import nl.overstap.snapshot.StepTable;

/// What every step costs in one request, as the engine wants to know it.
public final class RequestCosts implements ActionCosts {
  private static final int TIE_BREAK_STEP = 1;
  private static final int TIE_BREAK_JOB = 8;
  private static final int TIE_BREAK_UNKNOWN = 80;

  private final LearningGraph graph;
  private final StepTable steps;
  private final BitSet rulesOff;
  private final BitSet taking;
  private final int[] durationTenths;
  private final int[] hours;
  private final long[] cents;
  private final BitSet unknown = new BitSet();
  private final Map<Integer, Integer> employments = new HashMap<>();

  private RequestCosts(Snapshot snapshot, BitSet rulesOff) {
    this.graph = snapshot.graph();
    this.steps = snapshot.steps();
    this.rulesOff = rulesOff;
    this.taking = new BitSet(graph.actionCount());
    this.durationTenths = new int[graph.actionCount()];
    this.hours = new int[graph.actionCount()];
    this.cents = new long[graph.actionCount()];
  }

  /// Costs of all steps that the offers hold.
  public static RequestCosts of(Snapshot snapshot, Start start, Offers offers) {
    RequestCosts costs = new RequestCosts(snapshot, start.rulesOff());
    Map<FunctieId, Integer> numbers = new HashMap<>();
    for (int action : snapshot.steps().actions()) {
      Step step = snapshot.steps().get(action);
      switch (step) {
        case InDienst job -> costs.taking.set(action);
        case Les les -> offers.find(les.opleiding()).ifPresent(o -> costs.put(action, o));
        case Werk werk ->
            offers
                .find(werk)
                .ifPresent(weken -> {
                  costs.putWork(action, weken.tenths());
                  int number = numbers.size();
                  costs.employments.put(
                      action, numbers.computeIfAbsent(werk.functie(), f -> number));
                });
      }
    }
    return costs;
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
    return switch (criterion) {
      case DURATION -> durationTenths[action];
      case COST -> cents[action];
      case HOURS -> hours[action];
      case STEPS -> graph.isRule(action) || steps.isInDienst(action) ? 0 : 1;
    };
  }

  @Override
  public boolean isAvailable(int action) {
    return graph.isRule(action) ? !rulesOff.get(action) : taking.get(action);
  }

  @Override
  public int tieBreak(int action) {
    if (graph.isRule(action)) {
      return 0;
    }
    if (steps.isInDienst(action)) {
      return TIE_BREAK_JOB;
    }
    return unknown.get(action) ? TIE_BREAK_UNKNOWN : TIE_BREAK_STEP;
  }

  @Override
  public int employment(int action) {
    return employments.getOrDefault(action, NO_EMPLOYMENT);
  }
}
