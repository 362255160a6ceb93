package nl.overstap.graphql.pad;

import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.graphql.input.AfwegingenInput;
import nl.overstap.graphql.input.AfwegingenVragen;
import nl.overstap.graphql.input.AlternatievenInput;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Asks for several paths to one functie.
@Controller
final class AfwegingenController {
  private final AfwegingenVragen vragen;
  private final CompareTradeOffs compareTradeOffs;
  private final FindAlternatieven findAlternatieven;

  AfwegingenController(
      AfwegingenVragen vragen,
      CompareTradeOffs compareTradeOffs,
      FindAlternatieven findAlternatieven) {
    this.vragen = vragen;
    this.compareTradeOffs = compareTradeOffs;
    this.findAlternatieven = findAlternatieven;
  }

  @QueryMapping
  Afwegingen afwegingen(@Arguments AfwegingenInput input, CatalogueReader catalogus) {
    return compareTradeOffs.compare(vragen.of(input, catalogus));
  }

  @QueryMapping
  Alternatieven alternatieven(@Arguments AlternatievenInput input, CatalogueReader catalogus) {
    return findAlternatieven.find(vragen.of(input, catalogus));
  }
}
