package nl.overstap.catalog.load;

import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.skill.SkillRelatie;
import nl.overstap.domain.skill.SkillRelatieSoort;
import org.jspecify.annotations.Nullable;

/// What may not come back to itself: VALT_ONDER (R4), BESTAAT_UIT (R5), onderdeelVan and
/// vervangenDoor.
final class CycleRule implements Rule {

  @Override
  public void check(DraftIndex index, Findings findings) {
    List<Placed<SkillRelatie>> valtOnder =
        index.rows(SkillFiles.RELATIES).stream()
            .filter(row -> row.value().soort() == SkillRelatieSoort.VALT_ONDER)
            .toList();
    report("VALT_ONDER", valtOnder, r -> r.van().value(), r -> r.naar().value(), findings);
    report(
        "BESTAAT_UIT",
        index.rows(LeerFiles.MODULES),
        module -> module.opleiding().value(),
        module -> module.module().value(),
        findings);
    checkPartOf(index, findings);
    checkReplacements(index, findings);
  }

  private static void checkPartOf(DraftIndex index, Findings findings) {
    report(
        "onderdeelVan",
        index.rows(FunctieFiles.SECTOREN_FILE),
        sector -> sector.id().value(),
        sector -> textOf(sector.onderdeelVan()),
        findings);
    report(
        "onderdeelVan",
        index.rows(RegioFiles.REGIOS),
        regio -> regio.id().value(),
        regio -> textOf(regio.onderdeelVan()),
        findings);
  }

  private static String textOf(@Nullable Object id) {
    return id == null ? "" : id.toString();
  }

  private static void checkReplacements(DraftIndex index, Findings findings) {
    for (Replaceable<?> file : Replaceable.ALL) {
      checkReplacements(file, index, findings);
    }
  }

  private static <T> void checkReplacements(
      Replaceable<T> file, DraftIndex index, Findings findings) {
    report(
        "vervangenDoor",
        index.rows(file.format()),
        file.format().key(),
        value -> textOf(file.levensloop().apply(value).vervangenDoor()),
        findings);
  }

  private static <T> void report(
      String relation,
      List<Placed<T>> rows,
      Function<T, String> from,
      Function<T, String> to,
      Findings findings) {
    Cycles<Placed<T>> cycles = new Cycles<>();
    for (Placed<T> row : rows) {
      String target = to.apply(row.value());
      if (!target.isEmpty()) {
        cycles.add(from.apply(row.value()), target, row);
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
