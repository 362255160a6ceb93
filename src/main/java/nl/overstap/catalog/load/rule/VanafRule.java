package nl.overstap.catalog.load.rule;

import java.util.List;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.finding.Placed;
import nl.overstap.domain.functie.Ontwikkeling;

/// A functie has at most six rows with vanaf in functie_ontwikkelt.csv: each set of them is a step
/// of its own for the engine, and six make 64.
final class VanafRule implements Rule {

  private static final int MOST = 6;

  @Override
  public void check(DraftIndex index, Findings findings) {
    List<Placed<Ontwikkeling>> withVanaf =
        index.draft().ontwikkelingen().stream().filter(row -> row.value().vanaf() > 0).toList();
    DraftIndex.group(withVanaf, Ontwikkeling::functie)
        .forEach((functie, rows) -> {
          if (rows.size() > MOST) {
            findings.error(
                rows.get(MOST),
                "%s heeft %d rijen met vanaf. Het meeste is %d"
                    .formatted(functie, rows.size(), MOST));
          }
        });
  }
}
