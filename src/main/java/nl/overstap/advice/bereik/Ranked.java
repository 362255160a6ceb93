package nl.overstap.advice.bereik;

import java.util.Comparator;
import nl.overstap.advice.answer.bereik.BereikbareFunctie;
import nl.overstap.advice.upskillpad.ManyTargets.Asked;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.engine.api.CheapestPlanOutcome.Found;
import nl.overstap.engine.api.ReachQuestion;

/// A functie within reach with what puts it in its place.
///
/// @param first what its path takes of what is minimised
/// @param second what its path takes of what decides among equals
record Ranked(BereikbareFunctie functie, long first, long second) {
  static Ranked of(BereikbareFunctie functie, Found found, Asked asked) {
    ReachQuestion question = asked.question();
    return new Ranked(
        functie,
        found.plan().total(question.first(), question.shared()),
        found.plan().total(question.second(), question.shared()));
  }

  /// Ties by the other measure, then by id.
  static Comparator<Ranked> order(Volgorde volgorde, Arbeidsvraag arbeidsvraag) {
    Comparator<Ranked> effort =
        Comparator.comparingLong(Ranked::first).thenComparingLong(Ranked::second);
    Comparator<Ranked> fit = Comparator.comparingDouble(Ranked::aansluiting).reversed();
    Comparator<Ranked> first =
        switch (volgorde) {
          case AANSLUITING -> fit.thenComparing(effort);
          case INSPANNING -> effort.thenComparing(fit);
          case KANSRIJK ->
              Comparator.comparingDouble((Ranked row) -> row.kans(arbeidsvraag))
                  .reversed()
                  .thenComparing(fit)
                  .thenComparing(effort);
        };
    return first.thenComparing(row -> row.functie().functie().id());
  }

  private double aansluiting() {
    return functie.aansluiting();
  }

  private double kans(Arbeidsvraag arbeidsvraag) {
    return arbeidsvraag.kans(functie.functie().id(), functie.aansluiting());
  }
}
