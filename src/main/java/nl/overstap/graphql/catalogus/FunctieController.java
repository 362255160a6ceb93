package nl.overstap.graphql.catalogus;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
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

/// Functies and what they ask, teach and lead to.
@Controller
final class FunctieController {
  @QueryMapping
  CompletableFuture<@Nullable Functie> functie(
      @Argument String id, DataLoader<FunctieId, FunctieDetails> functies) {
    return Lookups.one(Ids.read("id", id, FunctieId::new), functies, FunctieDetails::functie);
  }

  @QueryMapping
  PagedConnection<Functie> functies(
      @Argument Filters.@Nullable Functies filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus) {
    FunctieFilter choice = Filters.of(filter);
    return Lijst.page(
        catalogus,
        new PageArguments(first, after),
        page -> KnownIds.explained(catalogus.listFuncties(choice, page), filter, catalogus),
        () -> catalogus.countFuncties(choice));
  }

  @SchemaMapping
  CompletableFuture<List<Sector>> sectoren(Functie functie, DataLoader<SectorId, Sector> sectoren) {
    return Lookups.all(functie.sectoren(), sectoren, sector -> sector);
  }

  @SchemaMapping
  CompletableFuture<List<GevraagdeSkill>> vereist(
      Functie functie,
      DataLoader<FunctieId, FunctieDetails> functies,
      DataLoader<SkillId, SkillDetails> skills) {
    return functies
        .load(functie.id())
        .thenApply(found ->
            found.skillEisen().stream().sorted(Comparator.comparing(SkillEis::belang)).toList())
        .thenCompose(eisen -> Lookups.join(eisen, SkillEis::skill, skills, GevraagdeSkill::of));
  }

  @SchemaMapping
  CompletableFuture<List<KwalificatieKeuze>> kwalificatieEisen(
      Functie functie,
      DataLoader<FunctieId, FunctieDetails> functies,
      DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return functies
        .load(functie.id())
        .thenCompose(found ->
            Lookups.join(
                found.kwalificatieEisen(),
                KwalificatieEis::kwalificatie,
                kwalificaties,
                KwalificatieKeuze.Rij::of))
        .thenApply(KwalificatieKeuze::groupsOf);
  }

  @SchemaMapping
  CompletableFuture<List<OntwikkeldeSkill>> ontwikkelt(
      Functie functie,
      DataLoader<FunctieId, FunctieDetails> functies,
      DataLoader<SkillId, SkillDetails> skills) {
    return functies
        .load(functie.id())
        .thenCompose(found ->
            Lookups.join(found.ontwikkeling(), Ontwikkeling::skill, skills, OntwikkeldeSkill::of));
  }

  @SchemaMapping
  CompletableFuture<List<Functie>> groeitDoorNaar(
      Functie functie, DataLoader<FunctieId, FunctieDetails> functies) {
    return functies
        .load(functie.id())
        .thenCompose(
            found -> Lookups.all(found.groeitDoorNaar(), functies, FunctieDetails::functie));
  }

  @SchemaMapping
  CompletableFuture<List<Functie>> komtVanuit(
      Functie functie, DataLoader<FunctieId, FunctieDetails> functies) {
    return functies
        .load(functie.id())
        .thenCompose(found -> Lookups.all(found.komtVanuit(), functies, FunctieDetails::functie));
  }

  @SchemaMapping
  CompletableFuture<List<TaakVanFunctie>> taken(
      Functie functie, DataLoader<FunctieId, FunctieDetails> functies) {
    return functies.load(functie.id()).thenApply(TaakVanFunctie::of);
  }

  @SchemaMapping(typeName = "Taak")
  CompletableFuture<List<GeleerdeSkill>> vraagt(
      TaakVanFunctie taak, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.join(taak.taakSkills(), TaakSkill::skill, skills, GeleerdeSkill::of);
  }

  @SchemaMapping
  CompletableFuture<List<Arbeidsmarkt>> arbeidsmarkt(
      Functie functie, DataLoader<FunctieId, FunctieDetails> functies) {
    return functies.load(functie.id()).thenApply(FunctieDetails::arbeidsmarkt);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Regio> regio(
      Arbeidsmarkt arbeidsmarkt, DataLoader<RegioId, RegioDetails> regios) {
    return Lookups.one(arbeidsmarkt.regio(), regios, RegioDetails::regio);
  }

  @SchemaMapping
  CompletableFuture<List<Aandachtspunt>> aandachtspunten(
      Functie functie, DataLoader<FunctieId, FunctieDetails> functies) {
    return functies.load(functie.id()).thenApply(FunctieDetails::aandachtspunten);
  }
}
