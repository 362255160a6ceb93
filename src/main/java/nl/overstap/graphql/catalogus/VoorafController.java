package nl.overstap.graphql.catalogus;

import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.graphql.lookup.Lookups;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What an opleiding asks beforehand.
@Controller
final class VoorafController {
  @SchemaMapping
  CompletableFuture<@Nullable Skill> skill(
      SkillVooraf eis, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.one(eis.skill(), skills, SkillDetails::skill);
  }

  @SchemaMapping
  CompletableFuture<@Nullable String> niveauTekst(
      SkillVooraf eis, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.one(eis.skill(), skills, found -> found.skill().niveauTekst(eis.niveau()));
  }

  @SchemaMapping
  CompletableFuture<@Nullable Kwalificatie> kwalificatie(
      KwalificatieVooraf eis, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return Lookups.one(eis.kwalificatie(), kwalificaties, KwalificatieDetails::kwalificatie);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Functie> functie(
      FunctieVooraf eis, DataLoader<FunctieId, FunctieDetails> functies) {
    return Lookups.one(eis.functie(), functies, FunctieDetails::functie);
  }
}
