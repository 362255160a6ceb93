package nl.overstap.graphql.catalogus;

import java.util.function.Function;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Opleiding;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What an opleiding asks; all of it is empty where it is unknown.
@Controller
final class InzetController {
  @SchemaMapping
  @Nullable Double weken(Opleiding opleiding) {
    return part(opleiding, inzet -> inzet.weken().asDouble());
  }

  @SchemaMapping
  @Nullable Integer uren(Opleiding opleiding) {
    return part(opleiding, Inzet::uren);
  }

  @SchemaMapping
  @Nullable Integer werkuren(Opleiding opleiding) {
    return part(opleiding, Inzet::werkuren);
  }

  @SchemaMapping
  @Nullable Bedrag kosten(Opleiding opleiding) {
    return part(opleiding, Inzet::kosten);
  }

  private static <T> @Nullable T part(Opleiding opleiding, Function<Inzet, T> part) {
    Inzet inzet = opleiding.inzet();
    return inzet == null ? null : part.apply(inzet);
  }
}
