package nl.overstap.leergang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.engine.ConstraintOracle;
import nl.overstap.engine.spi.Criterion;

/// The product beside CP-SAT on doelen of one leergang with one criterium: UREN, then WEKEN; or
/// WEKEN, then KOSTEN.
final class Vergelijking {
  /// Verifying takes time in proportion to the nodes of a proof.
  private static final int LARGEST_PROOF = 200;

  private final Leergang leergang;
  private final Set<String> known;
  private final LeergangPlanner planner;
  private final Criterium criterium;
  private final List<Double> steps = new ArrayList<>();
  private final List<Double> milliseconds = new ArrayList<>();
  private final List<Double> planned = new ArrayList<>();
  private final List<Double> solved = new ArrayList<>();
  private int verified;
  private int proven;
  private int paths;

  Vergelijking(Leergang leergang, LeergangPlanner planner, Criterium criterium) {
    this.leergang = leergang;
    this.known = Leergang.reachable(leergang.lessen());
    this.planner = planner;
    this.criterium = criterium;
  }

  /// Plans, and holds the answer against what anyone can verify.
  UpskillpadResultaat plan(Doel doel) {
    long start = System.nanoTime();
    UpskillpadResultaat resultaat = planner.plan(doel, criterium);
    milliseconds.add((System.nanoTime() - start) / 1e6);
    boolean reachable = known.containsAll(doel.skills());
    switch (resultaat) {
      case Upskillpad pad -> {
        assertThat(reachable).as(doel.id()).isTrue();
        count(pad);
      }
      case GeenPad none -> {
        assertThat(reachable).as(doel.id()).isFalse();
        proven++;
      }
      case Onbeslist open ->
          assertThat(open.ondergrens()).as(doel.id()).isGreaterThan(BigDecimal.ZERO);
    }
    return resultaat;
  }

  /// Plans, and holds the proven pair against CP-SAT; an unproven path and its bound on both sides.
  void planBesideReferee(Doel doel) {
    UpskillpadResultaat resultaat = plan(doel);
    if (planner.largestProof() <= LARGEST_PROOF) {
      assertThat(planner.violations()).as(doel.id()).isEmpty();
      verified++;
    }
    planned.add(milliseconds.getLast());
    long start = System.nanoTime();
    String best = ConstraintOracle.solve(LeergangGraph.question(leergang, doel, first(), second()));
    solved.add((System.nanoTime() - start) / 1e6);
    switch (resultaat) {
      case Upskillpad pad when pad.bewijs().optimaal() && pad.bewijs().tweedeOptimaal() ->
          assertThat(pair(pad.totaal())).as(doel.id()).isEqualTo(best);
      case Upskillpad pad -> assertBetween(doel, pad, Long.parseLong(best.split("/", 2)[0]));
      case GeenPad none -> assertThat(best).as(doel.id()).isEqualTo("none");
      case Onbeslist open -> assertThat(best).as(doel.id()).contains("/");
    }
  }

  /// Prints what came out; the times are milliseconds, the ratio is of the medians.
  void report(String name, double notEnrollable) {
    System.out.printf(
        Locale.ROOT,
        "%-20s %-5s targets %4d (path %4d)  proven %4d  steps median %3.0f most %3.0f"
            + "  ms median %.1f worst %.0f  cheapest set not enrollable %.0f %%%n",
        name,
        criterium,
        milliseconds.size(),
        paths,
        proven,
        at(steps, 0.5),
        at(steps, 1),
        at(milliseconds, 0.5),
        at(milliseconds, 1),
        notEnrollable);
    if (!solved.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%20s %d beside CP-SAT, %d certificates verified: %.1f ms against %.1f, ratio %.1f%n",
          "",
          solved.size(),
          verified,
          at(planned, 0.5),
          at(solved, 0.5),
          at(solved, 0.5) / at(planned, 0.5));
    }
  }

  /// The share of these doelen, in percent, whose cheapest lessen for what is asked, chosen without
  /// looking at what those ask first, cannot all be begun.
  static double notEnrollable(Leergang leergang, Collection<Doel> doelen) {
    long closed =
        doelen.stream()
            .filter(
                doel -> !Leergang.reachable(cheapestSet(leergang, doel)).containsAll(doel.skills()))
            .count();
    return 100.0 * closed / doelen.size();
  }

  /// How many of the answers are proven.
  int proven() {
    return proven;
  }

  /// How many of the answers held against CP-SAT also had their certificate verified.
  int verified() {
    return verified;
  }

  /// How many doelen were held against CP-SAT.
  int besideReferee() {
    return solved.size();
  }

  private static List<Les> cheapestSet(Leergang leergang, Doel doel) {
    return doel.skills().stream()
        .map(skill ->
            leergang.lessen().stream()
                .filter(les -> les.leert().equals(skill))
                .min(Comparator.comparingInt(Les::uren))
                .orElseThrow())
        .toList();
  }

  private void count(Upskillpad pad) {
    paths++;
    steps.add((double) pad.stappen().size());
    assertThat(pad.bewijs().ondergrens()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    if (pad.bewijs().optimaal() && pad.bewijs().tweedeOptimaal()) {
      proven++;
    }
  }

  private void assertBetween(Doel doel, Upskillpad pad, long best) {
    BigDecimal inUnit = BigDecimal.valueOf(best, criterium == Criterium.WEKEN ? 1 : 0);
    assertThat(pad.bewijs().ondergrens()).as(doel.id()).isLessThanOrEqualTo(inUnit);
    assertThat(pad.bewijs().ondergrens().add(pad.bewijs().verschil()))
        .as(doel.id())
        .isGreaterThanOrEqualTo(inUnit);
  }

  private Criterion first() {
    return criterium == Criterium.WEKEN ? Criterion.DURATION : Criterion.HOURS;
  }

  private Criterion second() {
    return criterium == Criterium.WEKEN ? Criterion.COST : Criterion.DURATION;
  }

  private String pair(Inspanning totaal) {
    return criterium == Criterium.WEKEN
        ? totaal.weken().tenths() + "/" + totaal.kosten().cents()
        : totaal.uren() + "/" + totaal.weken().tenths();
  }

  private static double at(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.isEmpty() ? 0 : sorted.get((int) Math.round(part * (sorted.size() - 1)));
  }
}
