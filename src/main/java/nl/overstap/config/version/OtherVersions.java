package nl.overstap.config.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The versions in memory that are not the served one, and those on their way there. One thread
/// builds, one version at a time, and whoever builds makes room first.
final class OtherVersions implements AutoCloseable {
  private final int capacity;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("versies").factory());

  /// By key, the one that was used longest ago first.
  private final Map<String, Future<BuiltVersion>> byKey = new LinkedHashMap<>(4, 0.75f, true);

  /// The key of the version that is being built to be served; empty for none.
  private String next = "";

  /// @param capacity how many at most, one that is being built included; at least 1
  OtherVersions(int capacity) {
    this.capacity = capacity;
  }

  synchronized Optional<Future<BuiltVersion>> find(String key) {
    return Optional.ofNullable(byKey.get(key))
        .filter(version -> version.state() != Future.State.FAILED);
  }

  /// Begins to build a version that will stay here.
  synchronized Future<BuiltVersion> build(String key, Callable<BuiltVersion> build) {
    keepAtMost(capacity - 1);
    Future<BuiltVersion> building = thread.submit(build);
    byKey.put(key, building);
    return building;
  }

  /// Begins to build the next version to serve, which will take the place of the served one.
  synchronized Future<BuiltVersion> buildNext(String key, Callable<BuiltVersion> build) {
    keepAtMost(capacity - 1);
    next = key;
    return thread.submit(build);
  }

  /// Takes in what was served, and lets go of what is served now.
  ///
  /// @param old empty (null) when nothing was served
  synchronized void exchange(@Nullable BuiltVersion old, BuiltVersion now) {
    byKey.remove(now.key());
    next = "";
    if (old != null) {
      byKey.put(old.key(), CompletableFuture.completedFuture(old));
    }
    keepAtMost(capacity);
  }

  synchronized List<String> keys() {
    return Stream.concat(Stream.of(next), byKey.keySet().stream())
        .filter(key -> !key.isEmpty())
        .toList();
  }

  private void keepAtMost(int count) {
    var oldest = byKey.values().iterator();
    while (byKey.size() > count) {
      oldest.next().cancel(false);
      oldest.remove();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
