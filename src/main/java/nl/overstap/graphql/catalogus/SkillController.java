package nl.overstap.graphql.catalogus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.domain.skill.Skill;
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

/// Skills and how they relate.
@Controller
final class SkillController {
  @QueryMapping
  CompletableFuture<@Nullable Skill> skill(
      @Argument String id, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.one(Ids.read("id", id, SkillId::new), skills, SkillDetails::skill);
  }

  @QueryMapping
  PagedConnection<Skill> skills(
      @Argument Filters.@Nullable Skills filter,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      CatalogueReader catalogus) {
    SkillFilter choice = Filters.of(filter);
    return Lijst.page(
        catalogus,
        new PageArguments(first, after),
        page -> catalogus.listSkills(choice, page),
        () -> catalogus.countSkills(choice));
  }

  @SchemaMapping
  @Nullable Integer verondersteld(Skill skill) {
    return skill.verondersteld() == 0 ? null : skill.verondersteld();
  }

  @SchemaMapping
  CompletableFuture<List<VerwanteSkill>> relaties(
      Skill skill, DataLoader<SkillId, SkillDetails> skills) {
    return skills
        .load(skill.id())
        .thenApply(found -> found.relaties().stream().map(VerwanteSkill::of).toList());
  }

  @SchemaMapping(typeName = "SkillRelatie")
  CompletableFuture<@Nullable Skill> van(
      VerwanteSkill relatie, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.one(relatie.vanId(), skills, SkillDetails::skill);
  }

  @SchemaMapping(typeName = "SkillRelatie")
  CompletableFuture<@Nullable Skill> naar(
      VerwanteSkill relatie, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.one(relatie.naarId(), skills, SkillDetails::skill);
  }
}
