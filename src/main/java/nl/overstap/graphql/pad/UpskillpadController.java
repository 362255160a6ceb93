package nl.overstap.graphql.pad;

import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.graphql.input.UpskillpadInput;
import nl.overstap.graphql.input.UpskillpadVragen;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Asks for a path.
@Controller
final class UpskillpadController {
  private final UpskillpadVragen vragen;
  private final PlanUpskillpad planUpskillpad;

  UpskillpadController(UpskillpadVragen vragen, PlanUpskillpad planUpskillpad) {
    this.vragen = vragen;
    this.planUpskillpad = planUpskillpad;
  }

  @QueryMapping
  UpskillpadResultaat upskillpad(@Arguments UpskillpadInput input, CatalogueReader catalogus) {
    return planUpskillpad.plan(vragen.of(input, catalogus));
  }
}
