package nl.overstap.graphql.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/// Follows ids to what they stand for, in batches.
public final class Lookups {
  private Lookups() {}

  /// What one id stands for; empty for no id or an unknown one.
  public static <K, D, V> CompletableFuture<@Nullable V> one(
      @Nullable K id, DataLoader<K, D> loader, Function<D, V> view) {
    return id == null
        ? CompletableFuture.completedFuture(null)
        : loader.load(id).thenApply(found -> found == null ? null : view.apply(found));
  }

  /// What the ids stand for, in their order; unknown ones are left out.
  public static <K, D, V> CompletableFuture<List<V>> all(
      List<K> ids, DataLoader<K, D> loader, Function<D, V> view) {
    return join(ids, Function.identity(), loader, (id, found) -> view.apply(found));
  }

  /// Each row together with what its id stands for, in the order of the rows; rows with an unknown
  /// id are left out.
  public static <R, K, D, V> CompletableFuture<List<V>> join(
      List<R> rows, Function<R, K> idOf, DataLoader<K, D> loader, BiFunction<R, D, V> view) {
    return loader
        .loadMany(rows.stream().map(idOf).toList())
        .thenApply(found -> zip(rows, found, view));
  }

  /// What the look-ups find, in their order.
  public static CompletableFuture<List<@Nullable Object>> inOrder(
      List<CompletableFuture<@Nullable Object>> lookUps) {
    return CompletableFuture.allOf(lookUps.toArray(CompletableFuture[]::new))
        .thenApply(done -> {
          List<@Nullable Object> found = new ArrayList<>(lookUps.size());
          lookUps.forEach(lookUp -> found.add(lookUp.join()));
          return found;
        });
  }

  private static <R, D, V> List<V> zip(
      List<R> rows, List<? extends @Nullable D> found, BiFunction<R, D, V> view) {
    List<V> views = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      D known = found.get(i);
      if (known != null) {
        views.add(view.apply(rows.get(i), known));
      }
    }
    return views;
  }
}
