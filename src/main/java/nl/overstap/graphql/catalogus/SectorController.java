package nl.overstap.graphql.catalogus;

import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.graphql.input.Filters;
import nl.overstap.graphql.input.Ids;
import nl.overstap.graphql.input.KnownIds;
import nl.overstap.graphql.lookup.Lookups;
import nl.overstap.graphql.page.PageArguments;
import nl.overstap.graphql.page.PagedConnection;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Sectoren.
@Controller
final class SectorController {
  @QueryMapping
  CompletableFuture<@Nullable Sector> sector(
      @Argument String id, DataLoader<SectorId, Sector> sectoren) {
    return Lookups.one(Ids.read("id", id, SectorId::new), sectoren, sector -> sector);
  }

  @QueryMapping
  PagedConnection<Sector> sectoren(
      @Argument Filters.@Nullable Sectoren filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus) {
    SectorFilter choice = Filters.of(filter);
    return Lijst.page(
        catalogus,
        new PageArguments(first, after),
        page -> KnownIds.explained(catalogus.listSectoren(choice, page), filter, catalogus),
        () -> catalogus.countSectoren(choice));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Sector> onderdeelVan(
      Sector sector, DataLoader<SectorId, Sector> sectoren) {
    return Lookups.one(sector.onderdeelVan(), sectoren, whole -> whole);
  }
}
