package nl.overstap.graphql.zoeken;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.zoek.Zoeker;
import nl.overstap.domain.vraag.Soort;
import nl.overstap.graphql.input.Ids;
import nl.overstap.graphql.input.Zoekvragen;
import nl.overstap.graphql.lookup.AnyLoader;
import nl.overstap.graphql.lookup.Lookups;
import nl.overstap.graphql.page.PageArguments;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// Finding things in the catalogue, by words or by id alone.
@Controller
final class ZoekController {
  @QueryMapping
  CompletableFuture<ZoekConnection> zoek(
      @Argument String tekst,
      @Argument @Nullable List<Soort> soorten,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus,
      Zoeker zoeker,
      DataFetchingEnvironment env) {
    String versie = catalogus.versie().key();
    var vraag = Zoekvragen.of(tekst, soorten, new PageArguments(first, after), versie);
    return ZoekConnection.of(zoeker.zoek(vraag), vraag.skip(), versie, new AnyLoader(env));
  }

  @QueryMapping
  CompletableFuture<@Nullable Object> node(@Argument String id, DataFetchingEnvironment env) {
    return new AnyLoader(env).load(Ids.requireValid("id", id));
  }

  @QueryMapping
  CompletableFuture<List<@Nullable Object>> nodes(
      @Argument List<String> ids, DataFetchingEnvironment env) {
    AnyLoader loader = new AnyLoader(env);
    return Lookups.inOrder(Ids.requireAllValid("ids", ids).stream().map(loader::load).toList());
  }
}
