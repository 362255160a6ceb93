package nl.overstap.config.version;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.skill.Skill;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks of a version what people ask first, before they can: how many there are of everything,
/// which is remembered from then on, the first page of each list, and what is on it. A database
/// that just started takes seconds for the first question of each kind, to plan it and to find its
/// rows on disk.
final class FirstQuestions {
  private static final Logger LOG = LoggerFactory.getLogger(FirstQuestions.class);
  private static final PageRequest PAGE = new PageRequest(20, null);

  private final CatalogueReader reader;

  private FirstQuestions(CatalogueReader reader) {
    this.reader = reader;
  }

  /// Asks them beside what goes on; the answer says when they were asked. They are no more than a
  /// service to who comes first, so it never fails.
  static CompletableFuture<Void> begin(CatalogueReader reader) {
    return CompletableFuture.runAsync(
        new FirstQuestions(reader)::askQuietly,
        task -> Thread.ofPlatform().daemon().name("eerste-vragen").start(task));
  }

  private void askQuietly() {
    try {
      ask();
    } catch (RuntimeException failure) {
      LOG.debug("Niet alle eerste vragen zijn gesteld", failure);
    }
  }

  private void ask() {
    reader.telling();
    reader.opleidingen(ids(reader.listOpleidingen(OpleidingFilter.ALLES, PAGE), Opleiding::id));
    reader.functies(ids(reader.listFuncties(FunctieFilter.ALLES, PAGE), Functie::id));
    reader.skills(ids(reader.listSkills(SkillFilter.ALLES, PAGE), Skill::id));
    reader.kwalificaties(
        ids(reader.listKwalificaties(KwalificatieFilter.ALLES, PAGE), Kwalificatie::id));
    reader.sectoren(ids(reader.listSectoren(SectorFilter.ALLES, PAGE), Sector::id));
    reader.regios(ids(reader.listRegios(RegioFilter.ALLES, PAGE), Regio::id));
    count();
  }

  private void count() {
    reader.countOpleidingen(OpleidingFilter.ALLES);
    reader.countFuncties(FunctieFilter.ALLES);
    reader.countSkills(SkillFilter.ALLES);
    reader.countKwalificaties(KwalificatieFilter.ALLES);
    reader.countSectoren(SectorFilter.ALLES);
    reader.countRegios(RegioFilter.ALLES);
  }

  private static <T, I> Set<I> ids(Slice<T> page, Function<T, I> id) {
    Set<I> ids = new HashSet<>();
    page.items().forEach(item -> ids.add(id.apply(item)));
    return ids;
  }
}
