package nl.overstap.graphql.request;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.vraag.Soort;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Registers one batch loader per kind, so that a list of a hundred costs one look-up and not a
/// hundred. A loader asks the reader that the request has pinned.
@Component
final class CatalogueLoaders {
  CatalogueLoaders(BatchLoaderRegistry registry) {
    register(registry, SkillId.class, SkillDetails.class, CatalogueReader::skills);
    register(registry, FunctieId.class, FunctieDetails.class, CatalogueReader::functies);
    register(registry, OpleidingId.class, OpleidingDetails.class, CatalogueReader::opleidingen);
    register(
        registry, KwalificatieId.class, KwalificatieDetails.class, CatalogueReader::kwalificaties);
    register(registry, SectorId.class, Sector.class, CatalogueReader::sectoren);
    register(registry, RegioId.class, RegioDetails.class, CatalogueReader::regios);
    register(registry, OpleiderId.class, Opleider.class, CatalogueReader::opleiders);
    register(registry, AnyId.class, Soort.class, CatalogueReader::soorten);
    register(registry, WerkgeverId.class, Werkgever.class, CatalogueReader::werkgevers);
  }

  private static <K, V> void register(
      BatchLoaderRegistry registry,
      Class<K> id,
      Class<V> value,
      BiFunction<CatalogueReader, Set<K>, Map<K, V>> read) {
    registry
        .forTypePair(id, value)
        .registerMappedBatchLoader((ids, environment) -> {
          GraphQLContext context = Objects.requireNonNull(environment.getContext());
          return Mono.fromCallable(() -> read.apply(PinnedCatalogue.of(context).reader(), ids));
        });
  }
}
