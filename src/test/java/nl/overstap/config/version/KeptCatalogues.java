package nl.overstap.config.version;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.memory.InMemoryCatalogue;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.support.catalogue.RandomCatalogue;
import org.jspecify.annotations.Nullable;

/// A database by hand: which catalogues it keeps, which it serves, what was read of it, and whether
/// it answers.
final class KeptCatalogues implements CatalogueReaders {
  private final Map<String, Catalogue> kept = new LinkedHashMap<>();
  private final List<String> read = new ArrayList<>();
  private String served = "";
  private boolean away;
  private @Nullable Runnable whileReading;

  /// Keeps and serves an empty catalogue with this number; gives its key.
  String load(int number) {
    Catalogue drawn = RandomCatalogue.of(type -> 0, number);
    Catalogusversie versie =
        new Catalogusversie("proef", String.valueOf(number), "0123456789", null, null, null);
    Catalogue catalogue =
        new Catalogue(
            versie,
            drawn.skills(),
            drawn.functies(),
            drawn.kwalificaties(),
            drawn.opleidingen(),
            drawn.praktijk());
    kept.put(versie.key(), catalogue);
    serve(versie.key());
    return versie.key();
  }

  void serve(String key) {
    served = key;
  }

  void remove(String key) {
    kept.remove(key);
  }

  void goAway() {
    away = true;
  }

  void comeBack() {
    away = false;
  }

  void whileReading(Runnable what) {
    whileReading = what;
  }

  Catalogue get(String key) {
    return Optional.ofNullable(kept.get(key)).orElseThrow();
  }

  /// The keys of the versions that were read whole, in order.
  synchronized List<String> read() {
    return List.copyOf(read);
  }

  @Override
  public Optional<CatalogueReader> findServed() {
    requireThere();
    return findVersie(served);
  }

  @Override
  public Optional<CatalogueReader> findVersie(String key) {
    requireThere();
    return Optional.ofNullable(kept.get(key)).map(this::reader);
  }

  @Override
  public List<Catalogusversie> listVersies() {
    requireThere();
    return kept.values().stream().map(Catalogue::versie).toList();
  }

  private void requireThere() {
    if (away) {
      throw new UncheckedIOException("away", new java.io.IOException("away"));
    }
  }

  private synchronized Catalogue readWhole(Catalogue catalogue) {
    read.add(catalogue.versie().key());
    Runnable what = whileReading;
    if (what != null) {
      what.run();
    }
    return catalogue;
  }

  private CatalogueReader reader(Catalogue catalogue) {
    InMemoryCatalogue inMemory = new InMemoryCatalogue(catalogue);
    return (CatalogueReader)
        java.lang.reflect.Proxy.newProxyInstance(
            CatalogueReader.class.getClassLoader(),
            new Class<?>[] {CatalogueReader.class},
            (proxy, method, arguments) ->
                method.getName().equals("readAll")
                    ? readWhole(catalogue)
                    : method.invoke(inMemory, arguments));
  }
}
