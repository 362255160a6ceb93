package nl.overstap.referee;

import java.util.List;
import java.util.stream.IntStream;

/// A small catalogue by chance that keeps every rule of the format, with all of it that a plan can
/// meet: levels, groepen of all kinds, transfer, modules, kwalificaties that give and show, a
/// ladder or none, work, leerbanen, aanbod in three regio's, filters and payers.
final class RandomCatalogue {

  static final List<String> REGIOS = List.of("regio/noord", "regio/midden", "regio/zuid");

  private RandomCatalogue() {}

  /// A catalogue with so many opleidingen and at most `periods` periods of work.
  static CsvCatalogue make(Dice dice, int opleidingen, int periods) {
    CatalogueDraft draft = new CatalogueDraft();
    sources(draft);
    regios(draft);
    RandomSkills skills = new RandomSkills(dice, draft);
    skills.make();
    new RandomFuncties(dice, draft, skills).make(periods);
    new RandomOpleidingen(dice, draft, skills).make(opleidingen);
    return ValidCatalogue.of(draft.done());
  }

  static List<String> ids(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
  }

  private static void sources(CatalogueDraft draft) {
    draft.add("catalogus", "sleutel|waarde", "naam", "toeval");
    draft.add("catalogus", "sleutel|waarde", "versie", "1");
    draft.add("catalogus", "sleutel|waarde", "bron", "RandomCatalogue");
    draft.add("catalogus", "sleutel|waarde", "licentie", "EUPL-1.2");
    draft.add("catalogus", "sleutel|waarde", "peildatum", "2026-11-21");
  }

  /// The first borders on the second, the second on the third.
  private static void regios(CatalogueDraft draft) {
    REGIOS.forEach(id -> draft.add("regios", "id|naam", id, id));
    for (int i = 1; i < REGIOS.size(); i++) {
      draft.add("regio_buren", "regio,buur", REGIOS.get(i - 1), REGIOS.get(i));
      draft.add("regio_buren", "regio,buur", REGIOS.get(i), REGIOS.get(i - 1));
    }
  }
}
