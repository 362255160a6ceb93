package nl.overstap.catalog.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;

/// Opleidingen, what they teach and ask, and who offers them.
final class OpleidingRoom extends ConceptRoom<OpleidingId, Opleiding, OpleidingFilter> {

  private final Map<OpleidingId, List<Leereffect>> leereffecten;
  private final Map<OpleidingId, List<Voorafeis>> voorafeisen;
  private final Map<OpleidingId, List<Module>> modules;
  private final Map<OpleidingId, List<Module>> wholes;
  private final Map<OpleidingId, List<Aanbod>> aanbod;
  private final Map<OpleiderId, Opleider> opleiders;
  private final int aanbodCount;
  private final Aandacht aandacht;

  OpleidingRoom(OpleidingRows rows, Aandacht aandacht) {
    super(rows.opleidingen());
    this.leereffecten = Lookup.group(rows.leereffecten(), Leereffect::opleiding);
    this.voorafeisen = Lookup.group(rows.voorafeisen(), Voorafeis::opleiding);
    this.modules = Lookup.group(rows.modules(), Module::opleiding);
    this.wholes = Lookup.group(rows.modules(), Module::module);
    List<Aanbod> living = rows.aanbod().stream().filter(a -> !a.levensloop().vervallen()).toList();
    this.aanbod = Lookup.group(living, Aanbod::opleiding);
    this.aanbodCount = living.size();
    this.opleiders = Lookup.byId(rows.opleiders(), Opleider::id);
    this.aandacht = aandacht;
  }

  Map<OpleidingId, OpleidingDetails> find(Set<OpleidingId> ids) {
    return find(ids, this::details);
  }

  private OpleidingDetails details(Opleiding opleiding) {
    OpleidingId id = opleiding.id();
    return new OpleidingDetails(
        opleiding,
        Lookup.of(leereffecten, id),
        Lookup.of(voorafeisen, id),
        Lookup.of(modules, id).stream().map(Module::module).toList(),
        Lookup.of(wholes, id).stream().map(Module::opleiding).toList(),
        Lookup.of(aanbod, id),
        aandacht.bij(id));
  }

  Map<OpleiderId, Opleider> findOpleiders(Set<OpleiderId> ids) {
    return Lookup.details(ids, opleiders, Function.identity());
  }

  @Override
  boolean passes(Opleiding opleiding, OpleidingFilter filter) {
    return (filter.soort() == null || opleiding.soort() == filter.soort())
        && (filter.leerweg() == null || opleiding.leerweg() == filter.leerweg())
        && (filter.leert() == null || teaches(opleiding.id(), filter.leert()))
        && (filter.regio() == null || isOffered(opleiding.id(), filter.regio()));
  }

  private boolean teaches(OpleidingId opleiding, SkillId skill) {
    return Lookup.of(leereffecten, opleiding).stream().anyMatch(row -> row.skill().equals(skill));
  }

  private boolean isOffered(OpleidingId opleiding, RegioId regio) {
    return Lookup.of(aanbod, opleiding).stream().anyMatch(row -> regio.equals(row.regio()));
  }

  int countAanbod() {
    return aanbodCount;
  }
}
