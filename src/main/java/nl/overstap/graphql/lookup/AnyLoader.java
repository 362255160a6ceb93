package nl.overstap.graphql.lookup;

import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
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
public final class AnyLoader {
  private final DataFetchingEnvironment env;

  /// With the loaders of one request.
  public AnyLoader(DataFetchingEnvironment env) {
    this.env = env;
  }

  /// What this id of this kind stands for; empty when unknown.
  public CompletableFuture<@Nullable Object> load(Soort soort, String id) {
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
  public CompletableFuture<@Nullable Object> load(String id) {
    return one(new AnyId(id), Soort.class, soort -> soort)
        .thenCompose(soort ->
            soort instanceof Soort known
                ? load(known, id)
                : CompletableFuture.completedFuture(null));
  }

  private <K, D> CompletableFuture<@Nullable Object> one(
      K id, Class<D> type, Function<D, Object> view) {
    DataLoader<K, D> loader = Objects.requireNonNull(env.getDataLoader(type.getName()));
    return Lookups.one(id, loader, view);
  }
}
