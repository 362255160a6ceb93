package nl.overstap.catalog.load.rule;

import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;

/// An opleiding that asks beforehand what it teaches (R3).
final class AsksWhatItTeachesRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    for (Placed<Voorafeis> row : index.draft().voorafeisen()) {
      switch (row.value()) {
        case SkillVooraf asked -> checkSkill(row, asked, index, findings);
        case KwalificatieVooraf asked -> checkKwalificatie(row, asked, index, findings);
        case FunctieVooraf work -> {}
      }
    }
  }

  private static void checkSkill(
      Placed<Voorafeis> row, SkillVooraf asked, DraftIndex index, Findings findings) {
    index.leert(asked.opleiding()).stream()
        .map(Placed::value)
        .filter(effect -> effect.skill().equals(asked.skill()) && effect.niveau() <= asked.niveau())
        .forEach(effect ->
            findings.warning(
                row,
                "%s vraagt vooraf %s op niveau %d en leert het tot niveau %d: dat voegt niets toe"
                    .formatted(asked.opleiding(), asked.skill(), asked.niveau(), effect.niveau())));
  }

  private static void checkKwalificatie(
      Placed<Voorafeis> row, KwalificatieVooraf asked, DraftIndex index, Findings findings) {
    index
        .findOpleiding(asked.opleiding())
        .filter(opleiding -> opleiding.leidtOpTot().contains(asked.kwalificatie()))
        .ifPresent(opleiding ->
            findings.warning(
                row,
                "%s vraagt vooraf %s en leidt er zelf toe op"
                    .formatted(opleiding.id(), asked.kwalificatie())));
  }
}
