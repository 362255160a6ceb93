package nl.overstap.graphql.catalogus;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overstap.catalog.read.FunctieDetails;
import nl.overstap.catalog.read.KwalificatieDetails;
import nl.overstap.catalog.read.OpleidingDetails;
import nl.overstap.catalog.read.RegioDetails;
import nl.overstap.catalog.read.SkillDetails;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.vraag.Soort;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/// Looks up what can be found by search or by id alone, in batches per kind.
final class AnyLoader {
  private final DataFetchingEnvironment env;

  AnyLoader(DataFetchingEnvironment env) {
    this.env = env;
  }

  /// What this id of this kind stands for; empty when unknown.
  CompletableFuture<@Nullable Object> load(Soort soort, String id) {
    return switch (soort) {
      case FUNCTIE -> one(new FunctieId(id), FunctieDetails.class, FunctieDetails::functie);
      case SKILL -> one(new SkillId(id), SkillDetails.class, SkillDetails::skill);
      case OPLEIDING ->
          one(new OpleidingId(id), OpleidingDetails.class, OpleidingDetails::opleiding);
      case SECTOR -> one(new SectorId(id), Sector.class, sector -> sector);
      case KWALIFICATIE ->
          one(new KwalificatieId(id), KwalificatieDetails.class, KwalificatieDetails::kwalificatie);
      case REGIO -> one(new RegioId(id), RegioDetails.class, RegioDetails::regio);
    };
  }

  /// What this id of whatever kind stands for: ids are unique over all kinds (R23).
  CompletableFuture<@Nullable Object> load(String id) {
    return Stream.of(Soort.values())
        .map(soort -> load(soort, id))
        .reduce(AnyLoader::firstFound)
        .orElseThrow();
  }

  private static CompletableFuture<@Nullable Object> firstFound(
      CompletableFuture<@Nullable Object> one, CompletableFuture<@Nullable Object> other) {
    return one.thenCombine(other, (found, otherwise) -> found == null ? otherwise : found);
  }

  private <K, D> CompletableFuture<@Nullable Object> one(
      K id, Class<D> type, Function<D, Object> view) {
    DataLoader<K, D> loader = Objects.requireNonNull(env.getDataLoader(type.getName()));
    return Lookups.one(id, loader, view);
  }
}
