package nl.overstap.graphql.pad;

import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Alternatieven;
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

  AfwegingenController(AfwegingenVragen vragen) {
    this.vragen = vragen;
  }

  @QueryMapping
  Afwegingen afwegingen(@Arguments AfwegingenInput input, CompareTradeOffs compareTradeOffs) {
    return compareTradeOffs.compare(vragen.of(input));
  }

  @QueryMapping
  Alternatieven alternatieven(
      @Arguments AlternatievenInput input, FindAlternatieven findAlternatieven) {
    return findAlternatieven.find(vragen.of(input));
  }
}
