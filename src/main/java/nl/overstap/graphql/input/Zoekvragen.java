package nl.overstap.graphql.input;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.overstap.catalog.read.zoek.Zoekvraag;
import nl.overstap.domain.vraag.Soort;
import nl.overstap.graphql.page.PageArguments;
import org.jspecify.annotations.Nullable;

/// Makes the question for a search from what was typed.
public final class Zoekvragen {
  private static final int MAX_TEXT = 200;
  private static final int MAX_SOORTEN = 20;

  private Zoekvragen() {}

  /// The search for a text in some kinds of things. Throws InvalidRequestException outside the
  /// bounds that the schema states.
  ///
  /// @param versie key of the catalogue version that cursors must belong to
  public static Zoekvraag of(
      String tekst, @Nullable List<Soort> soorten, PageArguments page, String versie) {
    return new Zoekvraag(
        Bounds.textOfAtMost(MAX_TEXT, tekst, "tekst"),
        soorten(Bounds.atMost(MAX_SOORTEN, Defaults.orEmpty(soorten), "soorten")),
        page.size(),
        page.toSkip(versie));
  }

  private static Set<Soort> soorten(List<Soort> soorten) {
    return soorten.isEmpty() ? Set.of() : EnumSet.copyOf(soorten);
  }
}
