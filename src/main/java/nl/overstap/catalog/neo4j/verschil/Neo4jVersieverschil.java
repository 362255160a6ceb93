package nl.overstap.catalog.neo4j.verschil;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.neo4j.query.Parameters;
import nl.overstap.catalog.neo4j.query.VersionQueries;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.verschil.Conceptsoort;
import nl.overstap.catalog.read.verschil.VerschilFilter;
import nl.overstap.catalog.read.verschil.Verschiltelling;
import nl.overstap.catalog.read.verschil.Versieverschil;
import nl.overstap.catalog.read.verschil.Wijziging;
import nl.overstap.catalog.read.verschil.Wijzigingsoort;

/// What changed between two versions. Which concepts did is known by their fingerprints; what
/// changed in them is looked up for the page that is asked for.
///
/// @param changes in their order
record Neo4jVersieverschil(VersionQueries van, VersionQueries naar, List<Change> changes)
    implements Versieverschil {

  @Override
  public List<Verschiltelling> aantallen() {
    return Arrays.stream(Conceptsoort.values())
        .map(soort ->
            new Verschiltelling(
                soort,
                count(soort, Wijzigingsoort.TOEGEVOEGD),
                count(soort, Wijzigingsoort.VERVALLEN),
                count(soort, Wijzigingsoort.GEWIJZIGD)))
        .filter(telling -> telling.toegevoegd() + telling.vervallen() + telling.gewijzigd() > 0)
        .toList();
  }

  private int count(Conceptsoort soort, Wijzigingsoort wat) {
    return (int)
        changes.stream().filter(change -> change.soort() == soort && change.wat() == wat).count();
  }

  @Override
  public Page<Wijziging> list(VerschilFilter filter, PageRequest request) {
    List<Change> passing =
        changes.stream().filter(change -> filter.passes(change.soort(), change.wat())).toList();
    var after = request.after();
    List<Change> rest =
        after == null ? passing : passing.stream().filter(row -> row.isAfter(after)).toList();
    List<Change> page = rest.subList(0, Math.min(request.first(), rest.size()));
    return new Page<>(
        describe(page), passing.size(), rest.size() < passing.size(), page.size() < rest.size());
  }

  private List<Wijziging> describe(List<Change> page) {
    List<String> ids = page.stream().map(Change::id).toList();
    Map<String, ConceptContents> was = contents(van, ids);
    Map<String, ConceptContents> is = contents(naar, ids);
    List<Wijziging> described = new ArrayList<>();
    for (Change change : page) {
      ConceptContents before = was.get(change.id());
      ConceptContents after = is.get(change.id());
      ConceptContents shown = after == null ? before : after;
      if (shown != null) {
        described.add(
            new Wijziging(
                change.soort(),
                change.wat(),
                change.id(),
                shown.naam(),
                change.wat() == Wijzigingsoort.VERVALLEN && after != null
                    ? after.vervangenDoor()
                    : null,
                change.wat() == Wijzigingsoort.GEWIJZIGD && before != null && after != null
                    ? before.fieldsOtherThan(after)
                    : List.of()));
      }
    }
    return described;
  }

  /// All that a version says of these concepts; what it does not have is absent.
  static Map<String, ConceptContents> contents(VersionQueries version, List<String> ids) {
    Map<String, ConceptContents> contents = new HashMap<>();
    version.run(
        "inhoud",
        new Parameters().with("ids", ids),
        row -> contents.put(row.text("id"), ConceptContents.of(row)));
    return contents;
  }
}
