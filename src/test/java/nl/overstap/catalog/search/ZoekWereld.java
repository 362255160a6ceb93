package nl.overstap.catalog.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.load.CatalogueFiles;
import nl.overstap.catalog.load.Progress;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.catalog.read.zoek.Zoekvraag;

/// A catalogue with the questions that people ask of it.
///
/// @param namen what an expected answer is called in the list of questions, by id
record ZoekWereld(Catalogue catalogue, List<Golden> golden, Map<String, String> namen) {

  private static final int SHOWN = 10;

  static ZoekWereld bundle() {
    Catalogue catalogue = CatalogueFiles.read(Path.of("data")).getCatalogue();
    return new ZoekWereld(catalogue, Golden.ofBundle(), Map.of());
  }

  /// ESCO with Dutch labels; skips the test without the reference data. Answers are named by their
  /// label.
  static ZoekWereld esco() {
    String folder = System.getProperty("overstap.referentie", "");
    assumeTrue(!folder.isEmpty(), "overstap.referentie is not set");
    Path dutch = Path.of(folder, "esco-nl");
    List<Path> places = List.of(Path.of(folder, "esco-v1.1.1-en"), dutch.resolve("v1.1.1"), dutch);
    Catalogue catalogue = CatalogueFiles.readEsco(places, Progress.NONE).getCatalogue();
    Map<String, String> namen = new HashMap<>();
    catalogue.functies().functies().forEach(f -> namen.put(f.id().value(), f.naam()));
    catalogue.skills().skills().forEach(s -> namen.put(s.id().value(), s.naam()));
    return new ZoekWereld(catalogue, Golden.ofEsco(), namen);
  }

  List<String> zoek(Zoekindex index, String text) {
    return index.zoek(new Zoekvraag(text, Set.of(), SHOWN, 0)).items().stream()
        .map(Treffer::id)
        .map(this::naam)
        .toList();
  }

  String naam(String id) {
    return namen.getOrDefault(id, id);
  }

  /// Those kept apart, or those looked at while the search was improved.
  List<Golden> half(boolean apart) {
    return golden.stream().filter(one -> one.apart() == apart).toList();
  }
}
