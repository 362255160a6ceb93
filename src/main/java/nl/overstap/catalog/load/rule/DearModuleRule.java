package nl.overstap.catalog.load.rule;

import java.util.Optional;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.opleiding.Inzet;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;

/// A whole that costs less than one of its modules: one of the two prices is probably wrong.
final class DearModuleRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Module> row : index.draft().modules()) {
      Optional<Bedrag> whole = price(row.value().opleiding(), index);
      Optional<Bedrag> module = price(row.value().module(), index);
      if (whole.isPresent() && module.isPresent() && whole.get().compareTo(module.get()) < 0) {
        findings.warning(
            row,
            "%s kost %s, minder dan de module %s van %s"
                .formatted(
                    row.value().opleiding(), whole.get(), row.value().module(), module.get()));
      }
    }
  }

  private static Optional<Bedrag> price(OpleidingId id, DraftIndex index) {
    return index.findOpleiding(id).map(Opleiding::inzet).map(Inzet::kosten);
  }
}
