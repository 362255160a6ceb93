package nl.overstap.graphql.pad;

import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.Weken;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Weken as numbers with one decimal.
@Controller
final class WekenController {
  @SchemaMapping
  double weken(Inspanning inspanning) {
    return inspanning.weken().asDouble();
  }

  @SchemaMapping
  @Nullable Double doorlooptijd(Inspanning inspanning) {
    return asNumber(inspanning.doorlooptijd());
  }

  @SchemaMapping
  double startWeek(Stap stap) {
    return stap.startWeek().asDouble();
  }

  @SchemaMapping
  double eindWeek(Stap stap) {
    return stap.eindWeek().asDouble();
  }

  @SchemaMapping
  @Nullable Double eersteWerkdag(Upskillpad pad) {
    return asNumber(pad.eersteWerkdag());
  }

  private static @Nullable Double asNumber(@Nullable Weken weken) {
    return weken == null ? null : weken.asDouble();
  }
}
