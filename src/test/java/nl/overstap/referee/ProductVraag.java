package nl.overstap.referee;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Criterium;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Voorwaarden;
import nl.overstap.domain.vraag.Werkervaring;
import org.jspecify.annotations.Nullable;

/// A question of the second reading in the words of the product.
final class ProductVraag {
  static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 21);

  private static final Duration BUDGET = Duration.ofSeconds(30);

  private ProductVraag() {}

  static UpskillpadVraag of(Vraag vraag) {
    return new UpskillpadVraag(
        profiel(vraag.profiel()),
        new FunctieId(vraag.functie()),
        voorwaarden(vraag.voorwaarden()),
        Criterium.valueOf(vraag.optimaliseer()),
        PEILDATUM,
        BUDGET);
  }

  static Profiel profiel(Vraag.Profiel profiel) {
    return new Profiel(
        skills(profiel.skills()),
        profiel.functies().stream()
            .map(f -> new Werkervaring(new FunctieId(f.functie()), f.maanden()))
            .toList(),
        profiel.opleidingen().stream().map(OpleidingId::new).toList(),
        profiel.kwalificaties().stream().map(KwalificatieId::new).toList(),
        skills(profiel.nogNiet()),
        profiel.regio().isEmpty() ? null : new RegioId(profiel.regio()));
  }

  private static List<SkillNiveau> skills(List<Vraag.SkillNiveau> skills) {
    return skills.stream().map(s -> new SkillNiveau(new SkillId(s.skill()), s.niveau())).toList();
  }

  static Voorwaarden voorwaarden(Vraag.Voorwaarden v) {
    Vraag.Grenzen grenzen = v.grenzen();
    Vraag.Filters filters = v.filters();
    return new Voorwaarden(
        grenzen.weken() == Long.MAX_VALUE ? null : new Weken(Math.toIntExact(grenzen.weken())),
        grenzen.cents() == Long.MAX_VALUE ? null : new Bedrag(grenzen.cents()),
        grenzen.uren() == Long.MAX_VALUE ? null : Math.toIntExact(grenzen.uren()),
        filters.urenPerWeek() == 0 ? null : Math.toIntExact(filters.urenPerWeek()),
        Belang.valueOf(v.dekking()),
        filter(filters.leerwegen().stream().map(Leerweg::valueOf).toList()),
        filter(filters.vormen().stream().map(Vorm::valueOf).toList()),
        filter(filters.regios().stream().map(RegioId::new).toList()),
        filters.zonder(),
        v.viaFuncties(),
        v.maxTussenfuncties(),
        v.ookKwalificaties().stream().map(KwalificatieId::new).toList(),
        v.metBegeleiding(),
        filters.inkomenNodig(),
        filters.zelfBetalen(),
        null,
        null);
  }

  private static <T> @Nullable List<T> filter(List<T> wished) {
    return wished.isEmpty() ? null : wished;
  }
}
