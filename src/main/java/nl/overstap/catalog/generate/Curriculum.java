package nl.overstap.catalog.generate;

import java.util.ArrayList;
import java.util.List;

/// Fills a catalogue with opleidingen until there are as many as asked.
final class Curriculum {

  private static final int MOST_MODULES = 5;
  private static final int WHOLE_SIZE = MOST_MODULES + 2;
  private static final int PERCENT_WHOLE = 2;
  private static final int PERCENT_CERTIFICAAT = 4;
  private static final int PERCENT_PAPER_ASKED = 3;
  private static final int PERCENT_ASKED_BY_FUNCTIE = 25;
  private static final int WHOLE_PRICE = 85;

  /// A skill is taught at most so often before it is high enough.
  private static final int NIVEAUS = 3;

  private final World world;
  private final GenerationPlan plan;
  private final Dice dice;
  private final Taught taught;
  private final BundleMaker bundles;
  private final OpleidingWriter opleidingen;
  private final KwalificatieWriter kwalificaties;
  private final FunctieWriter functies;
  private final boolean[] asksPaper;

  Curriculum(
      World world,
      GenerationPlan plan,
      Dice dice,
      OpleidingWriter opleidingen,
      KwalificatieWriter kwalificaties,
      FunctieWriter functies) {
    this.world = world;
    this.plan = plan;
    this.dice = dice;
    this.taught = new Taught(world.skills().size());
    this.bundles = new BundleMaker(world, plan.family(), dice, taught);
    this.opleidingen = opleidingen;
    this.kwalificaties = kwalificaties;
    this.functies = functies;
    this.asksPaper = new boolean[world.functies().size()];
  }

  void write() {
    opleidingen.paper(
        "Toelatingsonderzoek", "CURSUS", new Effort(4, 8, 75), KwalificatieWriter.TOELATING);
    while (left() > 0) {
      if (spare() > WHOLE_SIZE && dice.percent(PERCENT_WHOLE)) {
        writeWhole(dice.below(world.functies().size()));
      } else {
        writeVariants(bundles.next());
      }
    }
  }

  private int left() {
    return plan.opleidingen() - opleidingen.count();
  }

  /// What may be more of the same: the rest is kept for skills that nothing teaches high enough.
  private int spare() {
    return left() - NIVEAUS * bundles.mostPending();
  }

  /// The same module in one to four ways, as long as there is room for more of the same.
  private void writeVariants(Bundle bundle) {
    Effort plain = Effort.of(dice, bundle.skills().size(), bundle.niveau());
    int chance = dice.below(100);
    write(bundle, Variant.CURSUS, plain);
    if (spare() <= 0) {
      return;
    }
    if (chance < 45) {
      write(bundle, Variant.AVOND, plain);
    }
    if (chance < 25) {
      write(bundle, Variant.SNEL, plain);
    }
    if (chance % 5 == 0) {
      write(bundle, Variant.ONLINE, plain);
    }
    if (chance % 10 == 3) {
      write(bundle, chance % 20 == 3 ? Variant.BBL : Variant.WERKPLEK, plain);
    }
  }

  private void write(Bundle bundle, Variant variant, Effort plain) {
    if (left() == 0) {
      return;
    }
    String paper =
        dice.percent(PERCENT_CERTIFICAAT)
            ? kwalificaties.certificaat(bundle.skills().getFirst())
            : "";
    String leerbaan = variant.isJob() ? functies.leerbaan(bundle.functie()) : "";
    String id = opleidingen.module(bundle, variant, variant.effort(plain), leerbaan, paper);
    List<String> papers = taught.kwalificaties();
    if (!papers.isEmpty() && dice.percent(PERCENT_PAPER_ASKED)) {
      opleidingen.ask(id, "papier", papers.get(dice.below(papers.size())));
    }
    // Who gets it in a leerbaan must first be hired: too uncertain to ask for elsewhere.
    if (!paper.isEmpty() && !variant.isJob()) {
      taught.add(paper);
    }
  }

  /// Modules with an exam that together give a diploma, somewhat cheaper than one by one.
  private void writeWhole(int functie) {
    List<String> parts = new ArrayList<>();
    Effort sum = new Effort(0, 0, 0);
    int modules = dice.between(3, MOST_MODULES);
    Bundle last = bundles.forFunctie(functie);
    for (int module = 0; module < modules; module++) {
      Effort effort = Effort.of(dice, last.skills().size(), last.niveau());
      parts.add(opleidingen.module(last, Variant.CURSUS, effort, "", ""));
      sum = sum.plus(effort);
      last = module + 1 < modules ? bundles.forFunctie(functie) : last;
    }
    String naam = world.functieNamen().get(functie);
    Effort exam = new Effort(2, 8, 250);
    parts.add(opleidingen.paper("Examen " + naam, "EXAMEN", exam, ""));
    String diploma = kwalificaties.diploma(functie, last.skills().getFirst());
    Effort whole = sum.plus(exam).times(WHOLE_PRICE, 100, WHOLE_PRICE);
    opleidingen.whole("Vakopleiding " + naam, whole, diploma, parts);
    taught.add(diploma);
    askPaper(functie, diploma);
  }

  private void askPaper(int functie, String diploma) {
    if (!asksPaper[functie] && dice.percent(PERCENT_ASKED_BY_FUNCTIE)) {
      asksPaper[functie] = true;
      kwalificaties.ask(functie, dice.percent(50), diploma);
    }
  }
}
