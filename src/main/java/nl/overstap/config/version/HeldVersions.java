package nl.overstap.config.version;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overstap.advice.version.NamedVersion;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.advice.version.Versions;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.BewaardeVersie;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.engine.api.PlanningEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The catalogue versions in memory: the served one, and others that were served or named lately.
/// One reference says which is served, so a switch is one assignment and costs a request nothing:
/// the new version is built beside the old one. A request that still uses a version that was let go
/// keeps it until its end.
public final class HeldVersions implements Versions, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HeldVersions.class);

  private final CatalogueReaders readers;
  private final PlanningEngine engine;
  private final OtherVersions others;
  private final Duration patience;
  private final Consumer<VersionServed> audience;
  private volatile @Nullable BuiltVersion served;
  private volatile @Nullable Preparation preparing;
  private volatile List<BewaardeVersie> kept = List.of();

  /// @param audience hears of each version that is served from then on
  HeldVersions(
      CatalogueReaders readers,
      PlanningEngine engine,
      VersionProperties properties,
      Consumer<VersionServed> audience) {
    this.readers = readers;
    this.engine = engine;
    this.others = new OtherVersions(properties.geheugen() - 1);
    this.patience = properties.wachttijd();
    this.audience = audience;
  }

  @Override
  public Optional<VersionInUse> findServed() {
    return serving().map(BuiltVersion::inUse);
  }

  private Optional<BuiltVersion> serving() {
    return Optional.ofNullable(served);
  }

  /// Asks the database only for a version that is not in memory, so planning goes on while the
  /// database is away.
  @Override
  public NamedVersion named(String key) {
    return findServed()
        .filter(version -> version.key().equals(key))
        .<NamedVersion>map(NamedVersion.Ready::new)
        .or(() -> others.find(key).or(() -> beginBuild(key)).map(this::await))
        .orElseGet(this::notKept);
  }

  /// How far the version is that is on its way into memory, or was the last to get there.
  public Optional<String> findProgress() {
    return Optional.ofNullable(preparing).map(Preparation::toString);
  }

  /// The keys of the versions that this service answers from or reads, which nobody may remove.
  public List<String> keys() {
    return Stream.concat(findServed().map(VersionInUse::key).stream(), others.keys().stream())
        .distinct()
        .toList();
  }

  /// The versions that the database kept when it was last asked.
  public List<BewaardeVersie> kept() {
    return kept;
  }

  /// Serves what the database says is served, when that is another version than now; waits until it
  /// is. When the database fails this throws, and the old version stays.
  public synchronized void refresh() {
    kept = readers.listBewaard();
    readers
        .findServed()
        .filter(reader -> !isServed(reader.versie().key()))
        .ifPresent(reader -> switchTo(reader, Preparation::read));
  }

  /// Serves a catalogue that was just stored and is served: its key says that the database holds
  /// the same rows, so reading them back would tell nothing new.
  public synchronized void take(Catalogue catalogue) {
    String key = catalogue.versie().key();
    if (!isServed(key)) {
      readers.findVersie(key).ifPresent(reader -> switchTo(reader, same -> catalogue));
    }
  }

  private boolean isServed(String key) {
    return findServed().filter(version -> version.key().equals(key)).isPresent();
  }

  private void switchTo(CatalogueReader reader, Function<Preparation, Catalogue> source) {
    long began = System.nanoTime();
    BuiltVersion next =
        others
            .find(reader.versie().key())
            .map(found -> get(found).renewed())
            .orElseGet(
                () -> get(others.buildNext(reader.versie().key(), () -> build(reader, source))));
    BuiltVersion old = served;
    served = next;
    others.exchange(old, next);
    LOG.info("Catalogus {} wordt gebruikt", next.key());
    audience.accept(VersionServed.of(next.snapshot(), Duration.ofNanos(System.nanoTime() - began)));
  }

  /// Empty when the version is not kept.
  private Optional<Future<BuiltVersion>> beginBuild(String key) {
    return readers
        .findVersie(key)
        .map(reader -> others.build(key, () -> build(reader, Preparation::read)));
  }

  /// A version that is removed while it is read would be read in part. Whoever removes one says so
  /// first, so one that is still kept after reading was read whole.
  private BuiltVersion build(CatalogueReader reader, Function<Preparation, Catalogue> source) {
    Preparation preparation = new Preparation(reader, engine);
    preparing = preparation;
    BuiltVersion version = preparation.build(source);
    if (readers.findVersie(version.key()).isEmpty()) {
      throw new IllegalStateException(version.key() + " was removed while it was read");
    }
    return version;
  }

  private NamedVersion await(Future<BuiltVersion> version) {
    try {
      return new NamedVersion.Ready(
          version.get(patience.toMillis(), TimeUnit.MILLISECONDS).inUse());
    } catch (TimeoutException | CancellationException building) {
      return new NamedVersion.Busy();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new NamedVersion.Busy();
    }
  }

  private static BuiltVersion get(Future<BuiltVersion> version) {
    try {
      return version.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private NamedVersion notKept() {
    return new NamedVersion.NotKept(
        readers.listVersies().stream().map(Catalogusversie::key).toList());
  }

  @Override
  public void close() {
    others.close();
  }
}
