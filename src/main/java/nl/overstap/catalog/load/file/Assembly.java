package nl.overstap.catalog.load.file;

import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.catalog.SkillRows;

/// Puts the rows of a draft without errors in the rooms of a catalogue.
final class Assembly {

  private Assembly() {}

  static Catalogue catalogue(Catalogusversie versie, Draft draft) {
    return new Catalogue(
        versie,
        new SkillRows(draft.values(SkillFiles.SKILLS), draft.values(SkillFiles.RELATIES)),
        functies(draft),
        kwalificaties(draft),
        opleidingen(draft),
        praktijk(draft));
  }

  private static FunctieRows functies(Draft draft) {
    return new FunctieRows(
        draft.values(FunctieFiles.SECTOREN_FILE),
        draft.values(FunctieFiles.FUNCTIES),
        draft.values(FunctieEisFiles.SKILLS),
        draft.values(FunctieEisFiles.DIPLOMAS),
        draft.values(FunctieEisFiles.ONTWIKKELT),
        draft.values(FunctieFiles.DOORGROEI),
        draft.values(TaakFiles.TAKEN),
        draft.values(TaakFiles.SKILLS),
        draft.values(TaakFiles.ARBEIDSMARKT));
  }

  private static KwalificatieRows kwalificaties(Draft draft) {
    return new KwalificatieRows(
        draft.values(KwalificatieFiles.KWALIFICATIES),
        draft.values(KwalificatieFiles.RELATIES),
        draft.values(KwalificatieFiles.SKILLS));
  }

  private static OpleidingRows opleidingen(Draft draft) {
    return new OpleidingRows(
        draft.values(OpleidingFiles.OPLEIDINGEN),
        draft.values(LeerFiles.LEERT),
        draft.values(LeerFiles.VOORAF),
        draft.values(LeerFiles.MODULES),
        draft.values(AanbodFiles.OPLEIDERS),
        draft.values(AanbodFiles.AANBOD));
  }

  private static PraktijkRows praktijk(Draft draft) {
    return new PraktijkRows(
        draft.values(RegioFiles.REGIOS),
        draft.values(RegioFiles.BUREN),
        draft.values(PraktijkFiles.WERKGEVERS),
        draft.values(PraktijkFiles.PRAKTIJKPLEKKEN),
        draft.values(VoorbeeldFiles.PRAKTIJKVOORBEELDEN),
        draft.values(VoorbeeldFiles.AANDACHTSPUNTEN),
        draft.values(RegelingFiles.REGELINGEN));
  }
}
