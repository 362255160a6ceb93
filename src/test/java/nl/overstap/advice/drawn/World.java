package nl.overstap.advice.drawn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.advice.absurd.Absurditeit;
import nl.overstap.advice.absurd.AbsurditeitSoort;
import nl.overstap.advice.absurd.AbsurdityCheck;
import nl.overstap.advice.absurd.Keuzes;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.question.AlternatievenVraag;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.advice.upskillpad.AfwegingenPlanner;
import nl.overstap.advice.upskillpad.AlternatievenPlanner;
import nl.overstap.advice.upskillpad.UpskillpadPlanner;
import nl.overstap.advice.upskillpad.VersoepelingFinder;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.Grafsteen;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// A drawn catalogue that answers questions: written as CSV files, read back by the loader,
/// compiled, and planned on by the product. How to draw stands at [Drawing].
public final class World {
  private final Snapshot snapshot;
  private final UpskillpadPlanner planner;
  private final VersoepelingFinder finder;
  private final AfwegingenPlanner afwegingen;
  private final AlternatievenPlanner alternatieven;
  private final BereikPlanner bereik;
  private final InstroomPlanner instroom;

  private World(Consumer<Path> writer) {
    this(read(writer));
  }

  private World(Snapshot snapshot) {
    this.snapshot = snapshot;
    Snapshots snapshots = new Snapshots();
    snapshots.serve(snapshot);
    this.planner = new UpskillpadPlanner(snapshots, PlanningEngines.checked());
    this.finder = new VersoepelingFinder(snapshots, PlanningEngines.checked());
    this.afwegingen = new AfwegingenPlanner(snapshots, PlanningEngines.checked());
    this.alternatieven = new AlternatievenPlanner(snapshots, PlanningEngines.checked());
    this.bereik = new BereikPlanner(snapshots, PlanningEngines.checked());
    this.instroom = new InstroomPlanner(snapshots, PlanningEngines.checked());
  }

  /// The catalogue of these lines.
  public static World drawn(String... lines) {
    Sheets sheets = Drawing.read(String.join("\n", lines));
    return new World(sheets::write);
  }

  /// The same lines with the rows of every file in another order.
  public static World shuffled(long seed, String... lines) {
    Sheets sheets = Drawing.read(String.join("\n", lines));
    return new World(folder -> sheets.write(folder, new Random(seed)));
  }

  /// The same after an earlier version that had these too.
  public World after(Grafsteen... gone) {
    return new World(snapshot.with(List.of(gone)));
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  /// The whole answer; InvalidQuestionException when the question cannot be asked.
  public UpskillpadResultaat ask(Question question) {
    return planner.plan(question.toVraag());
  }

  /// What is within reach for the person of the question, by its wishes and budget.
  public Bereik reach(Question question, Grens binnen, Volgorde volgorde) {
    UpskillpadVraag vraag = question.toVraag();
    return bereik.find(
        new BereikVraag(
            vraag.profiel(),
            binnen,
            volgorde,
            FunctieFilter.ALLES,
            vraag.voorwaarden(),
            vraag.peildatum(),
            vraag.budget()));
  }

  /// Who can come to the functie of the question.
  public Instroom instroom(Question question, Grens binnen, int maanden) {
    UpskillpadVraag vraag = question.toVraag();
    return instroom.find(
        new InstroomVraag(vraag.functie(), binnen, maanden, vraag.peildatum(), vraag.budget()));
  }

  /// What could be given up for a path, each as `SOORT uitleg`; the answer must be no path.
  public List<String> versoepelingen(Question question) {
    if (!(ask(question) instanceof GeenPad geenPad)) {
      throw new AssertionError("there is a path: nothing to give up");
    }
    return finder.find(geenPad).stream().map(v -> v.soort() + " " + v.uitleg()).toList();
  }

  /// What is absurd in the choices between weken and kosten, each by its kind.
  public Set<AbsurditeitSoort> absurdities(Question question) {
    UpskillpadVraag vraag = question.toVraag();
    return new AbsurdityCheck(snapshot, planner)
        .check(vraag, Keuzes.van(afwegingen, vraag)).stream()
            .map(Absurditeit::soort)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AbsurditeitSoort.class)));
  }

  /// The trade-offs between these criteria.
  public Afwegingen compare(Question question, Criterium... criteria) {
    return afwegingen.compare(new AfwegingenVraag(question.toVraag(), List.of(criteria)));
  }

  /// So many paths that differ.
  public Alternatieven differ(Question question, int aantal) {
    return alternatieven.find(new AlternatievenVraag(question.toVraag(), aantal));
  }

  /// Paths on one line each: `VCA > cursus [4,2w eigen 200 ...]`.
  public static List<String> lines(List<Upskillpad> paden) {
    return paden.stream().map(AnswerLine::of).toList();
  }

  /// The answer to be asserted on.
  public UpskillpadAssert answers(Question question) {
    return new UpskillpadAssert(ask(question));
  }

  private static Snapshot read(Consumer<Path> writer) {
    try {
      Path folder = Files.createTempDirectory("getekend");
      try {
        writer.accept(folder);
        return Snapshot.of(CatalogueFiles.read(folder).getCatalogue());
      } finally {
        delete(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
