package nl.overstap.graphql.catalogus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.graphql.input.Filters;
import nl.overstap.graphql.input.Ids;
import nl.overstap.graphql.lookup.Lookups;
import nl.overstap.graphql.page.PageArguments;
import nl.overstap.graphql.page.PagedConnection;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Regio's and their neighbours.
@Controller
final class RegioController {
  @QueryMapping
  CompletableFuture<@Nullable Regio> regio(
      @Argument String id, DataLoader<RegioId, RegioDetails> regios) {
    return Lookups.one(Ids.read("id", id, RegioId::new), regios, RegioDetails::regio);
  }

  @QueryMapping
  PagedConnection<Regio> regios(
      @Argument Filters.@Nullable Regios filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus) {
    RegioFilter choice = Filters.of(filter);
    return Lijst.page(
        catalogus,
        new PageArguments(first, after),
        page -> catalogus.listRegios(choice, page),
        () -> catalogus.countRegios(choice));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Regio> onderdeelVan(
      Regio regio, DataLoader<RegioId, RegioDetails> regios) {
    return Lookups.one(regio.onderdeelVan(), regios, RegioDetails::regio);
  }

  @SchemaMapping
  CompletableFuture<List<Regio>> buren(Regio regio, DataLoader<RegioId, RegioDetails> regios) {
    return regios
        .load(regio.id())
        .thenCompose(found -> Lookups.all(found.buren(), regios, RegioDetails::regio));
  }
}
