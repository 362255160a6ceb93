package nl.overstap.referee;

import java.nio.file.Path;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.engine.configure.PlanningEngines;

/// The product as a planner: the catalogue loaded from its files, compiled, and asked in its own
/// words, without a database or GraphQL between.
final class ProductPlanner implements Planner {

  private final ServedCatalogue served = new ServedCatalogue();
  private final UpskillpadPlanner planner =
      new UpskillpadPlanner(served.snapshots(), PlanningEngines.checked());

  @Override
  public Antwoord plan(Path catalogue, Vraag vraag) {
    return answer(resultaat(catalogue, vraag));
  }

  /// The whole answer of the product.
  UpskillpadResultaat resultaat(Path catalogue, Vraag vraag) {
    served.serve(catalogue);
    return planner.plan(ProductVraag.of(vraag));
  }

  private static Antwoord answer(UpskillpadResultaat resultaat) {
    return switch (resultaat) {
      case Upskillpad pad -> ProductPad.of(pad);
      case GeenPad geen -> new Antwoord.GeenPad(ProductPad.isGeenEisenBekend(geen));
      case Onbeslist onbeslist -> new Antwoord.Onbeslist(onbeslist.reden());
    };
  }
}
