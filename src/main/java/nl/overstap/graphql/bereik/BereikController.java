package nl.overstap.graphql.bereik;

import nl.overstap.advice.FindInstroom;
import nl.overstap.advice.FindReachableFuncties;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.graphql.input.BereikInput;
import nl.overstap.graphql.input.BereikVragen;
import nl.overstap.graphql.input.InstroomInput;
import nl.overstap.graphql.input.KnownIds;
import nl.overstap.graphql.page.PageArguments;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Asks for what is within reach, and for who can come to a functie.
@Controller
final class BereikController {
  private final BereikVragen vragen;

  BereikController(BereikVragen vragen) {
    this.vragen = vragen;
  }

  /// The page is checked before anything is computed.
  @QueryMapping
  BereikbareFunctieConnection bereikbareFuncties(
      @Arguments BereikInput input,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus,
      FindReachableFuncties findReachableFuncties) {
    PageArguments page = new PageArguments(first, after).checked(catalogus.versie().key());
    Bereik bereik = findReachableFuncties.find(vragen.of(input));
    KnownIds.explain(!bereik.functies().isEmpty(), input.filter(), catalogus);
    return BereikbareFunctieConnection.of(bereik, page);
  }

  @QueryMapping
  InstroomConnection instroom(
      @Arguments InstroomInput input,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus,
      FindInstroom findInstroom) {
    PageArguments page = new PageArguments(first, after).checked(catalogus.versie().key());
    return InstroomConnection.of(findInstroom.find(vragen.of(input)), page);
  }
}
