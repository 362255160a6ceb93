package nl.overstap.graphql.catalogus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.skill.SkillId;
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

/// Opleidingen, what they teach and what they consist of.
@Controller
final class OpleidingController {
  @QueryMapping
  CompletableFuture<@Nullable Opleiding> opleiding(
      @Argument String id, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return Lookups.one(
        Ids.read("id", id, OpleidingId::new), opleidingen, OpleidingDetails::opleiding);
  }

  @QueryMapping
  PagedConnection<Opleiding> opleidingen(
      @Argument Filters.@Nullable Opleidingen filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus) {
    OpleidingFilter choice = Filters.of(filter);
    return Lijst.page(
        catalogus,
        new PageArguments(first, after),
        page -> KnownIds.explained(catalogus.listOpleidingen(choice, page), filter, catalogus),
        () -> catalogus.countOpleidingen(choice));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Functie> leerbaan(
      Opleiding opleiding, DataLoader<FunctieId, FunctieDetails> functies) {
    return Lookups.one(opleiding.leerbaan(), functies, FunctieDetails::functie);
  }

  @SchemaMapping
  CompletableFuture<List<Kwalificatie>> nietVoor(
      Opleiding opleiding, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return Lookups.all(opleiding.nietVoor(), kwalificaties, KwalificatieDetails::kwalificatie);
  }

  @SchemaMapping
  CompletableFuture<List<Kwalificatie>> leidtOpTot(
      Opleiding opleiding, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return Lookups.all(opleiding.leidtOpTot(), kwalificaties, KwalificatieDetails::kwalificatie);
  }

  @SchemaMapping
  CompletableFuture<List<GeleerdeSkill>> leert(
      Opleiding opleiding,
      DataLoader<OpleidingId, OpleidingDetails> opleidingen,
      DataLoader<SkillId, SkillDetails> skills) {
    return opleidingen
        .load(opleiding.id())
        .thenCompose(found ->
            Lookups.join(found.leereffecten(), Leereffect::skill, skills, GeleerdeSkill::of));
  }

  @SchemaMapping
  CompletableFuture<List<Voorafgroep>> vooraf(
      Opleiding opleiding, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return opleidingen
        .load(opleiding.id())
        .thenApply(found -> Voorafgroep.groupsOf(found.voorafeisen()));
  }

  @SchemaMapping
  CompletableFuture<List<Opleiding>> modules(
      Opleiding opleiding, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return opleidingen
        .load(opleiding.id())
        .thenCompose(
            found -> Lookups.all(found.modules(), opleidingen, OpleidingDetails::opleiding));
  }

  @SchemaMapping
  CompletableFuture<List<Opleiding>> onderdeelVan(
      Opleiding opleiding, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return opleidingen
        .load(opleiding.id())
        .thenCompose(
            found -> Lookups.all(found.onderdeelVan(), opleidingen, OpleidingDetails::opleiding));
  }

  @SchemaMapping
  CompletableFuture<List<Aanbod>> aanbod(
      Opleiding opleiding, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return opleidingen.load(opleiding.id()).thenApply(OpleidingDetails::aanbod);
  }

  @SchemaMapping
  CompletableFuture<List<Aandachtspunt>> aandachtspunten(
      Opleiding opleiding, DataLoader<OpleidingId, OpleidingDetails> opleidingen) {
    return opleidingen.load(opleiding.id()).thenApply(OpleidingDetails::aandachtspunten);
  }
}
