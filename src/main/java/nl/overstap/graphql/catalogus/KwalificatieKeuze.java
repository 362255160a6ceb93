package nl.overstap.graphql.catalogus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Moment;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import org.jspecify.annotations.Nullable;

/// One of these kwalificaties is asked: the type KwalificatieEis.
///
/// @param uitleg what it means for the person; empty outside an upskillpad
public record KwalificatieKeuze(
    List<Kwalificatie> eenVan, Moment moment, @Nullable Grond grond, @Nullable String uitleg) {
  public KwalificatieKeuze {
    eenVan = List.copyOf(eenVan);
  }

  /// One row of a groep with its kwalificatie.
  record Rij(KwalificatieEis eis, Kwalificatie kwalificatie) {
    static Rij of(KwalificatieEis eis, KwalificatieDetails found) {
      return new Rij(eis, found.kwalificatie());
    }
  }

  /// What is asked together: the rows of one groep at one moment.
  private record Groep(String groep, Moment moment) {}

  /// One choice per groep, in the order of the rows.
  static List<KwalificatieKeuze> groupsOf(List<Rij> rows) {
    SequencedMap<Groep, List<Rij>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> new Groep(row.eis().groep(), row.eis().moment()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream().map(KwalificatieKeuze::of).toList();
  }

  private static KwalificatieKeuze of(Map.Entry<Groep, List<Rij>> group) {
    List<Kwalificatie> eenVan = group.getValue().stream().map(Rij::kwalificatie).toList();
    @Nullable Grond grond = group.getValue().getFirst().eis().grond();
    return new KwalificatieKeuze(eenVan, group.getKey().moment(), grond, null);
  }
}
