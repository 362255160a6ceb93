package nl.overstap.graphql.pad;

import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.graphql.input.UpskillpadInput;
import nl.overstap.graphql.input.UpskillpadVragen;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Asks for a path.
@Controller
final class UpskillpadController {
  private final UpskillpadVragen vragen;

  UpskillpadController(UpskillpadVragen vragen) {
    this.vragen = vragen;
  }

  @QueryMapping
  UpskillpadResultaat upskillpad(@Arguments UpskillpadInput input, PlanUpskillpad planUpskillpad) {
    return planUpskillpad.plan(vragen.of(input));
  }
}
