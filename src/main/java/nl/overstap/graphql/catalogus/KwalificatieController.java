package nl.overstap.graphql.catalogus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.skill.SkillId;
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

/// Kwalificaties, what they count as and what they show.
@Controller
final class KwalificatieController {
  @QueryMapping
  CompletableFuture<@Nullable Kwalificatie> kwalificatie(
      @Argument String id, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return Lookups.one(
        Ids.read("id", id, KwalificatieId::new), kwalificaties, KwalificatieDetails::kwalificatie);
  }

  @QueryMapping
  PagedConnection<Kwalificatie> kwalificaties(
      @Argument Filters.@Nullable Kwalificaties filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus) {
    KwalificatieFilter choice = Filters.of(filter);
    return Lijst.page(
        catalogus,
        new PageArguments(first, after),
        page -> catalogus.listKwalificaties(choice, page),
        () -> catalogus.countKwalificaties(choice));
  }

  @SchemaMapping
  CompletableFuture<List<Kwalificatie>> geeft(
      Kwalificatie kwalificatie, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return kwalificaties
        .load(kwalificatie.id())
        .thenCompose(
            found -> Lookups.all(found.geeft(), kwalificaties, KwalificatieDetails::kwalificatie));
  }

  @SchemaMapping
  CompletableFuture<List<Kwalificatie>> komtVan(
      Kwalificatie kwalificatie, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return kwalificaties
        .load(kwalificatie.id())
        .thenCompose(found ->
            Lookups.all(found.komtVan(), kwalificaties, KwalificatieDetails::kwalificatie));
  }

  @SchemaMapping
  CompletableFuture<List<GeleerdeSkill>> toontAan(
      Kwalificatie kwalificatie,
      DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties,
      DataLoader<SkillId, SkillDetails> skills) {
    return kwalificaties
        .load(kwalificatie.id())
        .thenCompose(found ->
            Lookups.join(found.toontAan(), KwalificatieSkill::skill, skills, GeleerdeSkill::of));
  }

  @SchemaMapping
  CompletableFuture<List<Aandachtspunt>> aandachtspunten(
      Kwalificatie kwalificatie, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return kwalificaties.load(kwalificatie.id()).thenApply(KwalificatieDetails::aandachtspunten);
  }
}
