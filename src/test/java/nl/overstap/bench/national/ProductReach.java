package nl.overstap.bench.national;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.bereik.BereikPlanner;
import nl.overstap.advice.bereik.InstroomPlanner;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieSoort;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Grens;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.domain.vraag.Werkervaring;
import nl.overstap.engine.configure.PlanningEngines;
import nl.overstap.snapshot.Snapshot;
import nl.overstap.snapshot.Snapshots;

/// Asks for all that is within 26 weken, and for who can come to a functie, as the service does:
/// through the advice, with its default budget, on a catalogue of national size.
final class ProductReach {
  private static final Grens HALF_A_YEAR = new Grens(new Weken(260), null, null);
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 3, 1);
  private static final int MAANDEN = 24;
  private static final int FEW_SKILLS = 4;

  private final Snapshot snapshot;
  private final Duration budget;
  private final Random random;
  private final Snapshots snapshots = new Snapshots();
  private final List<Line> lines = new ArrayList<>();

  /// @param within how many functies are within reach
  /// @param open how many are undecided
  /// @param cpuMillis of the thread that asked
  record Line(String who, int within, int open, long millis, long cpuMillis) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%s: %,d within reach, %,d undecided, %,d ms, %,d ms of the thread",
          who,
          within,
          open,
          millis,
          cpuMillis);
    }
  }

  private ProductReach(Snapshot snapshot, Duration budget, long seed) {
    this.snapshot = snapshot;
    this.budget = budget;
    this.random = new Random(seed);
    snapshots.serve(snapshot);
  }

  /// @param people how many of each kind
  static List<Line> measure(Snapshot snapshot, Duration budget, int people, long seed) {
    ProductReach reach = new ProductReach(snapshot, budget, seed);
    for (int person = 0; person < people; person++) {
      reach.askAll();
    }
    return List.copyOf(reach.lines);
  }

  private void askAll() {
    bereik("nothing", Profiel.LEEG);
    bereik("a few skills", fewSkills(any()));
    Functie worked = any();
    bereik(
        "worked as " + worked.naam(),
        profiel(List.of(), List.of(new Werkervaring(worked.id(), MAANDEN))));
    instroom(any());
  }

  private Functie any() {
    List<Functie> known =
        snapshot.concepts().functies().values().stream()
            .filter(functie -> functie.soort() == FunctieSoort.BEROEP)
            .filter(functie -> !snapshot.concepts().skillEisen().of(functie.id()).isEmpty())
            .toList();
    return known.get(random.nextInt(known.size()));
  }

  private Profiel fewSkills(Functie of) {
    List<SkillNiveau> skills =
        snapshot.concepts().skillEisen().of(of.id()).stream()
            .limit(FEW_SKILLS)
            .map(ProductReach::asked)
            .toList();
    return profiel(skills, List.of());
  }

  private static SkillNiveau asked(SkillEis eis) {
    return new SkillNiveau(eis.skill(), eis.niveau());
  }

  private static Profiel profiel(List<SkillNiveau> skills, List<Werkervaring> functies) {
    return new Profiel(skills, functies, List.of(), List.of(), List.of(), null);
  }

  private void bereik(String who, Profiel profiel) {
    BereikPlanner planner = new BereikPlanner(snapshots, PlanningEngines.checked());
    BereikVraag vraag =
        new BereikVraag(
            profiel,
            HALF_A_YEAR,
            Volgorde.AANSLUITING,
            FunctieFilter.ALLES,
            Voorwaarden.GEEN,
            PEILDATUM,
            budget);
    timed(
        () -> {
          Bereik answer = planner.find(vraag);
          return new int[] {answer.functies().size(), answer.nietUitgerekend().size()};
        },
        "bereik, " + who);
  }

  private void instroom(Functie functie) {
    InstroomPlanner planner = new InstroomPlanner(snapshots, PlanningEngines.checked());
    InstroomVraag vraag = new InstroomVraag(functie.id(), HALF_A_YEAR, MAANDEN, PEILDATUM, budget);
    timed(
        () -> {
          Instroom answer = planner.find(vraag);
          return new int[] {answer.functies().size(), answer.nietUitgerekend().size()};
        },
        "instroom, " + functie.naam());
  }

  private void timed(Supplier<int[]> question, String who) {
    long began = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int[] counts = question.get();
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    Line line =
        new Line(
            who, counts[0], counts[1], (System.nanoTime() - began) / 1_000_000, took / 1_000_000);
    System.out.println(line);
    lines.add(line);
  }

  /// A catalogue, the milliseconds of each question, how many people, the seed.
  public static void main(String[] arguments) {
    Snapshot snapshot = Snapshot.of(CatalogueFiles.read(Path.of(arguments[0])).getCatalogue());
    measure(
        snapshot,
        Duration.ofMillis(Long.parseLong(arguments[1])),
        Integer.parseInt(arguments[2]),
        Long.parseLong(arguments[3]));
  }
}
