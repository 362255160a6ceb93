package nl.overstap.bench.family;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.bench.family.Family.Case;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Gelezen;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.domain.vraag.Werkervaring;
import nl.overstap.engine.api.CheapestPlanQuestion;
import nl.overstap.engine.api.ReachQuestion;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// Questions on the catalogue that comes with the product, exactly as the product asks them: three
/// years in one functie, to another.
public final class BundledFamily {
  private static final int MONTHS = 36;

  private final Snapshot snapshot;
  private final List<FunctieId> functies;
  private final OverheardEngine engine = new OverheardEngine();
  private final UpskillpadPlanner planner;

  private BundledFamily(Snapshot snapshot) {
    this.snapshot = snapshot;
    Snapshots snapshots = new Snapshots();
    snapshots.serve(snapshot);
    this.planner = new UpskillpadPlanner(snapshots, engine);
    this.functies =
        snapshot.concepts().functies().ids().stream()
            .map(id -> snapshot.concepts().functies().get(id))
            .filter(functie -> functie.soort() != FunctieSoort.ERVARING)
            .map(Functie::id)
            .toList();
  }

  /// @param folder the catalogue as CSV files
  /// @param reaches how many starts the reach question is asked for
  public static Family read(Path folder, long seed, int questions, int reaches) {
    if (!(CatalogueFiles.read(folder) instanceof Gelezen.Valid valid)) {
      throw new IllegalStateException(folder + " holds no valid catalogue");
    }
    BundledFamily family = new BundledFamily(Snapshot.of(valid.catalogue()));
    Random random = new Random(seed);
    List<Case> cases = family.cases(random, questions);
    List<ReachQuestion> asked = new ArrayList<>();
    for (int at = 0; at < reaches; at++) {
      asked.add(family.reach(family.any(random)));
    }
    String size =
        String.format(
            Locale.ROOT,
            "%d functies, %,d facts, %,d actions",
            family.functies.size(),
            family.snapshot.graph().factCount(),
            family.snapshot.graph().actionCount());
    return new Family("bundled", size, cases, asked, true);
  }

  private List<Case> cases(Random random, int questions) {
    List<Case> cases = new ArrayList<>();
    for (int attempt = 0; cases.size() < questions && attempt < 100 * questions; attempt++) {
      FunctieId from = any(random);
      FunctieId to = any(random);
      List<CheapestPlanQuestion> heard = from.equals(to) ? List.of() : listen(from, to);
      if (!heard.isEmpty()) {
        String name = from.value() + " to " + to.value();
        cases.add(new Case(name, heard.getFirst(), Case.UNKNOWN));
      }
    }
    return cases;
  }

  private FunctieId any(Random random) {
    return functies.get(random.nextInt(functies.size()));
  }

  private ReachQuestion reach(FunctieId from) {
    List<CheapestPlanQuestion> heard = new ArrayList<>();
    functies.forEach(to -> heard.addAll(listen(from, to)));
    return SharedCosts.reach(heard);
  }

  private List<CheapestPlanQuestion> listen(FunctieId from, FunctieId to) {
    Profiel profiel =
        new Profiel(
            List.of(),
            List.of(new Werkervaring(from, MONTHS)),
            List.of(),
            List.of(),
            List.of(),
            null);
    engine.forget();
    planner.plan(
        new UpskillpadVraag(
            profiel,
            to,
            Voorwaarden.GEEN,
            Criterium.WEKEN,
            LocalDate.of(2026, 1, 1),
            Duration.ofSeconds(1)));
    return engine.heard();
  }
}
