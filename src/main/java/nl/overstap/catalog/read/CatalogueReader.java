package nl.overstap.catalog.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.detail.FunctieDetails;
import nl.overstap.catalog.read.detail.KwalificatieDetails;
import nl.overstap.catalog.read.detail.OpleidingDetails;
import nl.overstap.catalog.read.detail.RegioDetails;
import nl.overstap.catalog.read.detail.SkillDetails;
import nl.overstap.catalog.read.filter.FunctieFilter;
import nl.overstap.catalog.read.filter.KwalificatieFilter;
import nl.overstap.catalog.read.filter.OpleidingFilter;
import nl.overstap.catalog.read.filter.RegioFilter;
import nl.overstap.catalog.read.filter.SectorFilter;
import nl.overstap.catalog.read.filter.SkillFilter;
import nl.overstap.catalog.read.page.PageRequest;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.OpleiderId;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.praktijk.Werkgever;
import nl.overstap.domain.praktijk.WerkgeverId;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.vraag.Soort;

/// Reads one catalogue version. A reader is bound to its version: a request takes one reader and
/// uses it to the end, so one answer never mixes two versions.
///
/// The maps hold what exists; an id that does not exist is absent. Lists are sorted by
/// [nl.overstap.catalog.read.page.SortKey] and leave out what is vervallen; a look-up by id finds
/// that too.
public interface CatalogueReader {
  Catalogusversie versie();

  Catalogustelling telling();

  Map<SkillId, SkillDetails> skills(Set<SkillId> ids);

  Map<FunctieId, FunctieDetails> functies(Set<FunctieId> ids);

  Map<OpleidingId, OpleidingDetails> opleidingen(Set<OpleidingId> ids);

  Map<KwalificatieId, KwalificatieDetails> kwalificaties(Set<KwalificatieId> ids);

  Map<SectorId, Sector> sectoren(Set<SectorId> ids);

  Map<RegioId, RegioDetails> regios(Set<RegioId> ids);

  Map<OpleiderId, Opleider> opleiders(Set<OpleiderId> ids);

  Map<WerkgeverId, Werkgever> werkgevers(Set<WerkgeverId> ids);

  /// Of which kind each of these ids is: ids are unique over all kinds (R23).
  Map<AnyId, Soort> soorten(Set<AnyId> ids);

  /// The ids of this kind that look most like one that does not exist, the nearest first.
  List<String> nearestIds(Soort soort, String unknown);

  Slice<Skill> listSkills(SkillFilter filter, PageRequest page);

  /// How many there are in all.
  long countSkills(SkillFilter filter);

  Slice<Functie> listFuncties(FunctieFilter filter, PageRequest page);

  /// How many there are in all.
  long countFuncties(FunctieFilter filter);

  Slice<Opleiding> listOpleidingen(OpleidingFilter filter, PageRequest page);

  /// How many there are in all.
  long countOpleidingen(OpleidingFilter filter);

  Slice<Kwalificatie> listKwalificaties(KwalificatieFilter filter, PageRequest page);

  /// How many there are in all.
  long countKwalificaties(KwalificatieFilter filter);

  Slice<Sector> listSectoren(SectorFilter filter, PageRequest page);

  /// How many there are in all.
  long countSectoren(SectorFilter filter);

  Slice<Regio> listRegios(RegioFilter filter, PageRequest page);

  /// How many there are in all.
  long countRegios(RegioFilter filter);

  /// What earlier versions had and this one has not; no part of [#readAll].
  default List<Grafsteen> grafstenen() {
    return List.of();
  }

  /// The whole version, to build a snapshot from; reads everything once.
  default Catalogue readAll() {
    return readAll(rows -> {});
  }

  /// The same, and tells how far it is.
  ///
  /// @param progress hears how many rows were read so far, after each row
  Catalogue readAll(LongConsumer progress);
}
