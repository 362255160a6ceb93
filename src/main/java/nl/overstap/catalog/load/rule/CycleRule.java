package nl.overstap.catalog.load.rule;

import java.util.List;
import java.util.function.Function;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import org.jspecify.annotations.Nullable;

/// What may not come back to itself: VALT_ONDER (R4), BESTAAT_UIT (R5), onderdeelVan and
/// vervangenDoor.
final class CycleRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    List<Placed<SkillRelatie>> valtOnder =
        index.draft().skillRelaties().stream()
            .filter(row -> row.value().soort() == SkillRelatieSoort.VALT_ONDER)
            .toList();
    report(
        "VALT_ONDER",
        valtOnder,
        row -> row.value().van().value(),
        relatie -> relatie.naar().value(),
        findings);
    report(
        "BESTAAT_UIT",
        index.draft().modules(),
        row -> row.value().opleiding().value(),
        module -> module.module().value(),
        findings);
    checkPartOf(index, findings);
    checkReplacements(index, findings);
  }

  private static void checkPartOf(DraftIndex index, Findings findings) {
    report(
        "onderdeelVan",
        index.draft().sectoren(),
        Placed::key,
        sector -> textOf(sector.onderdeelVan()),
        findings);
    report(
        "onderdeelVan",
        index.draft().regios(),
        Placed::key,
        regio -> textOf(regio.onderdeelVan()),
        findings);
  }

  private static String textOf(@Nullable Object id) {
    return id == null ? "" : id.toString();
  }

  private static void checkReplacements(DraftIndex index, Findings findings) {
    for (List<Placed<Levensloop>> rows : index.draft().levenslopen()) {
      report(
          "vervangenDoor",
          rows,
          Placed::key,
          levensloop -> textOf(levensloop.vervangenDoor()),
          findings);
    }
  }

  private static <T> void report(
      String relation,
      List<Placed<T>> rows,
      Function<Placed<T>, String> from,
      Function<T, String> to,
      Findings findings) {
    Cycles<Placed<T>> cycles = new Cycles<>();
    for (Placed<T> row : rows) {
      String target = to.apply(row.value());
      if (!target.isEmpty()) {
        cycles.add(from.apply(row), target, row);
      }
    }
    cycles
        .find()
        .forEach(cycle ->
            findings.error(
                cycle.closing(),
                "%s loopt in een kring: %s. Haal een van deze stappen weg"
                    .formatted(relation, String.join(" > ", cycle.chain()))));
  }
}
