package nl.overstap.config.version;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.engine.api.PlanningEngine;
import nl.overstap.snapshot.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A version on its way into memory: it is read, compiled, and its names are indexed. Tells how far
/// it is every few seconds, so that a small catalogue is silent, and at the end how long each part
/// took.
final class Preparation {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final CatalogueReader reader;
  private final PlanningEngine engine;
  private final long began = System.nanoTime();
  private Duration told = Duration.ZERO;
  private volatile long rows;
  private volatile String part = "lezen";

  Preparation(CatalogueReader reader, PlanningEngine engine) {
    this.reader = reader;
    this.engine = engine;
  }

  /// The whole catalogue, from the database.
  Catalogue read() {
    return reader.readAll(this::count);
  }

  /// @param source gives the catalogue
  BuiltVersion build(Function<Preparation, Catalogue> source) {
    CompletableFuture<Void> questions = FirstQuestions.begin(reader);
    Catalogue catalogue = source.apply(this);
    Duration read = begin("planning");
    Snapshot snapshot = Snapshot.of(catalogue);
    Duration compiled = begin("zoekindex");
    Zoekindex index = Zoekindex.of(catalogue);
    Duration indexed = begin("eerste vragen");
    questions.join();
    Duration ready = begin("klaar");
    LOG.info(
        "Catalogus {} staat in het geheugen na {} ms: lezen {}, planning {}, zoekindex {}, eerste"
            + " vragen {}",
        reader.versie().key(),
        ready.toMillis(),
        read.toMillis(),
        compiled.minus(read).toMillis(),
        indexed.minus(compiled).toMillis(),
        ready.minus(indexed).toMillis());
    return BuiltVersion.of(reader, snapshot, index, engine);
  }

  private void count(long read) {
    rows = read;
    if (elapsed().compareTo(told.plus(PAUSE)) >= 0) {
      told = elapsed();
      LOG.info("{}", this);
    }
  }

  private Duration begin(String next) {
    part = next;
    return elapsed();
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /// How far it is, in a sentence.
  @Override
  public String toString() {
    return "Catalogus %s gaat het geheugen in (%s): %d rijen gelezen, %d per seconde"
        .formatted(
            reader.versie().key(), part, rows, rows * 1000 / Math.max(1, elapsed().toMillis()));
  }
}
