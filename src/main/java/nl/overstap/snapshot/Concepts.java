package nl.overstap.snapshot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.AanbodId;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.praktijk.Regeling;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.regio.Regiobuur;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;

/// Everything the catalogue says, by id and by what it is about.
///
/// @param komtVanuit per functie the functies that grow into it
/// @param buren per regio its neighbours, in both directions
/// @param aandachtspunten by the id of what they are at
public record Concepts(
    Lookup<SkillId, Skill> skills,
    Lookup<FunctieId, Functie> functies,
    Lookup<KwalificatieId, Kwalificatie> kwalificaties,
    Lookup<OpleidingId, Opleiding> opleidingen,
    Lookup<AanbodId, Aanbod> aanbod,
    Lookup<OpleiderId, Opleider> opleiders,
    Lookup<RegioId, Regio> regios,
    Groups<FunctieId, SkillEis> skillEisen,
    Groups<FunctieId, KwalificatieEis> kwalificatieEisen,
    Groups<FunctieId, Ontwikkeling> ontwikkeling,
    Groups<FunctieId, FunctieId> komtVanuit,
    Groups<FunctieId, Arbeidsmarkt> arbeidsmarkt,
    Groups<KwalificatieId, KwalificatieId> geeft,
    Groups<KwalificatieId, KwalificatieSkill> toontAan,
    Groups<OpleidingId, Leereffect> leereffecten,
    Groups<OpleidingId, Voorafeis> voorafeisen,
    Groups<OpleidingId, OpleidingId> modules,
    Groups<OpleidingId, Aanbod> aanbodVan,
    Groups<RegioId, RegioId> buren,
    Groups<FunctieId, Praktijkplek> praktijkplekken,
    Groups<String, Aandachtspunt> aandachtspunten,
    Lookup<SectorId, Sector> sectoren,
    List<Regeling> regelingen) {
  public Concepts {
    regelingen = List.copyOf(regelingen);
  }

  /// Skills that everyone is assumed to have at some niveau.
  public List<Skill> verondersteld() {
    return skills.values().stream().filter(skill -> skill.verondersteld() > 0).toList();
  }

  static Concepts of(Catalogue c) {
    return new Concepts(
        Lookup.of(c.skills().skills(), Skill::id),
        Lookup.of(c.functies().functies(), Functie::id),
        Lookup.of(c.kwalificaties().kwalificaties(), Kwalificatie::id),
        Lookup.of(c.opleidingen().opleidingen(), Opleiding::id),
        Lookup.of(c.opleidingen().aanbod(), Aanbod::id),
        Lookup.of(c.opleidingen().opleiders(), Opleider::id),
        Lookup.of(c.praktijk().regios(), Regio::id),
        Groups.of(c.functies().skillEisen(), SkillEis::functie),
        Groups.of(c.functies().kwalificatieEisen(), KwalificatieEis::functie),
        Groups.of(c.functies().ontwikkeling(), Ontwikkeling::functie),
        Groups.of(c.functies().doorgroei(), Doorgroei::naar, Doorgroei::van),
        Groups.of(c.functies().arbeidsmarkt(), Arbeidsmarkt::functie),
        Groups.of(
            c.kwalificaties().relaties(), KwalificatieRelatie::van, KwalificatieRelatie::naar),
        Groups.of(c.kwalificaties().skills(), KwalificatieSkill::kwalificatie),
        Groups.of(c.opleidingen().leereffecten(), Leereffect::opleiding),
        Groups.of(c.opleidingen().voorafeisen(), Voorafeis::opleiding),
        Groups.of(c.opleidingen().modules(), Module::opleiding, Module::module),
        Groups.of(c.opleidingen().aanbod(), Aanbod::opleiding),
        buren(c.praktijk().buren()),
        Groups.of(c.praktijk().praktijkplekken(), Praktijkplek::functie),
        Groups.of(c.praktijk().aandachtspunten(), Aandachtspunt::bij),
        Lookup.of(c.functies().sectoren(), Sector::id),
        c.praktijk().regelingen());
  }

  private static Groups<RegioId, RegioId> buren(List<Regiobuur> rows) {
    Set<Regiobuur> both = new LinkedHashSet<>();
    for (Regiobuur row : rows) {
      both.add(new Regiobuur(row.regio(), row.buur(), Bronvermelding.INDICATIEF));
      both.add(new Regiobuur(row.buur(), row.regio(), Bronvermelding.INDICATIEF));
    }
    return Groups.of(List.copyOf(both), Regiobuur::regio, Regiobuur::buur);
  }
}
