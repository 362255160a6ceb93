package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.domain.functie.Arbeidsmarkt;
import nl.overstap.domain.functie.Doorgroei;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.functie.Ontwikkeling;
import nl.overstap.domain.functie.SkillEis;
import nl.overstap.domain.functie.Taak;
import nl.overstap.domain.functie.TaakId;
import nl.overstap.domain.functie.TaakSkill;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// Functies with all that is said of them.
final class FunctieRoom extends ConceptRoom<FunctieId, Functie, FunctieFilter> {

  private final Map<FunctieId, List<SkillEis>> skillEisen;
  private final Map<FunctieId, List<KwalificatieEis>> kwalificatieEisen;
  private final Map<FunctieId, List<Ontwikkeling>> ontwikkeling;
  private final Map<FunctieId, List<Doorgroei>> onward;
  private final Map<FunctieId, List<Doorgroei>> inward;
  private final Map<FunctieId, List<Taak>> taken;
  private final Map<FunctieId, List<TaakSkill>> taakSkills;
  private final Map<FunctieId, List<Arbeidsmarkt>> arbeidsmarkt;
  private final Aandacht aandacht;

  FunctieRoom(FunctieRows rows, Aandacht aandacht) {
    super(rows.functies());
    this.skillEisen = Lookup.group(rows.skillEisen(), SkillEis::functie);
    this.kwalificatieEisen = Lookup.group(rows.kwalificatieEisen(), KwalificatieEis::functie);
    this.ontwikkeling = Lookup.group(rows.ontwikkeling(), Ontwikkeling::functie);
    this.onward = Lookup.group(rows.doorgroei(), Doorgroei::van);
    this.inward = Lookup.group(rows.doorgroei(), Doorgroei::naar);
    this.taken = Lookup.group(rows.taken(), Taak::functie);
    Map<TaakId, Taak> byId = Lookup.byId(rows.taken(), Taak::id);
    this.taakSkills = Lookup.group(rows.taakSkills(), row -> functieOf(byId.get(row.taak())));
    this.arbeidsmarkt = Lookup.group(rows.arbeidsmarkt(), Arbeidsmarkt::functie);
    this.aandacht = aandacht;
  }

  private static @Nullable FunctieId functieOf(@Nullable Taak taak) {
    return taak == null ? null : taak.functie();
  }

  Map<FunctieId, FunctieDetails> find(Set<FunctieId> ids) {
    return find(ids, this::details);
  }

  private FunctieDetails details(Functie functie) {
    FunctieId id = functie.id();
    return new FunctieDetails(
        functie,
        Lookup.of(skillEisen, id),
        Lookup.of(kwalificatieEisen, id),
        Lookup.of(ontwikkeling, id),
        Lookup.of(onward, id).stream().map(Doorgroei::naar).toList(),
        Lookup.of(inward, id).stream().map(Doorgroei::van).toList(),
        Lookup.of(taken, id),
        Lookup.of(taakSkills, id),
        Lookup.of(arbeidsmarkt, id),
        aandacht.bij(id));
  }

  @Override
  boolean passes(Functie functie, FunctieFilter filter) {
    return (filter.sector() == null || functie.sectoren().contains(filter.sector()))
        && (filter.soort() == null || functie.soort() == filter.soort())
        && (filter.instapfunctie() == null || functie.instapfunctie() == filter.instapfunctie())
        && (filter.vraagt() == null || asks(functie.id(), filter.vraagt()));
  }

  private boolean asks(FunctieId functie, SkillId skill) {
    return Lookup.of(skillEisen, functie).stream().anyMatch(eis -> eis.skill().equals(skill));
  }
}
