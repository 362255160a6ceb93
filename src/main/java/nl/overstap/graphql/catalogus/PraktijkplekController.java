package nl.overstap.graphql.catalogus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.graphql.lookup.Lookups;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// Places to work and learn.
@Controller
final class PraktijkplekController {
  @SchemaMapping
  CompletableFuture<@Nullable Functie> functie(
      Praktijkplek plek, DataLoader<FunctieId, FunctieDetails> functies) {
    return Lookups.one(plek.functie(), functies, FunctieDetails::functie);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Werkgever> werkgever(
      Praktijkplek plek, DataLoader<WerkgeverId, Werkgever> werkgevers) {
    return Lookups.one(plek.werkgever(), werkgevers, werkgever -> werkgever);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Regio> regio(
      Praktijkplek plek, DataLoader<RegioId, RegioDetails> regios) {
    return Lookups.one(plek.regio(), regios, RegioDetails::regio);
  }

  @SchemaMapping
  CompletableFuture<List<Kwalificatie>> erkendVoor(
      Praktijkplek plek, DataLoader<KwalificatieId, KwalificatieDetails> kwalificaties) {
    return Lookups.all(plek.erkendVoor(), kwalificaties, KwalificatieDetails::kwalificatie);
  }

  @SchemaMapping
  CompletableFuture<List<Skill>> leert(
      Praktijkplek plek, DataLoader<SkillId, SkillDetails> skills) {
    return Lookups.all(plek.leert(), skills, SkillDetails::skill);
  }
}
