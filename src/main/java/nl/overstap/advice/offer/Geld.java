package nl.overstap.advice.offer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.funding.Aanvrager;
import nl.overstap.funding.Leerstap;
import nl.overstap.funding.Regelingen;
import nl.overstap.funding.Toepassing;
import nl.overstap.snapshot.Concepts;
import org.jspecify.annotations.Nullable;

/// Which regelingen apply to what one person could follow (R19).
final class Geld {
  private final Concepts concepts;
  private final Regelingen regelingen;
  private final Regelingen persoonlijk;
  private final Aanvrager aanvrager;
  private final FunctieId doel;
  private final Map<FunctieId, Set<SectorId>> sectoren = new HashMap<>();

  Geld(Concepts concepts, Wensen wensen) {
    this.concepts = concepts;
    this.regelingen = new Regelingen(concepts.regelingen());
    this.persoonlijk = regelingen.voor(Ontvanger.PERSOON);
    this.aanvrager = new Aanvrager(wensen.voorwaarden().situatie(), wensen.dag());
    this.doel = wensen.functie();
  }

  /// @param eigen what the person pays before any regeling
  List<Toepassing> voor(Opleiding opleiding, @Nullable Leerweg leerweg, Bedrag eigen) {
    return regelingen.voor(stap(opleiding, leerweg, eigen), aanvrager);
  }

  /// What is surely off; asked for every opleiding of every question, so it looks no further than
  /// money for the person.
  Bedrag verlaging(Opleiding opleiding, @Nullable Leerweg leerweg, Bedrag eigen) {
    return eigen.cents() == 0 || persoonlijk.isEmpty()
        ? Bedrag.ZERO
        : Regelingen.verlaging(persoonlijk.voor(stap(opleiding, leerweg, eigen), aanvrager));
  }

  private Leerstap stap(Opleiding opleiding, @Nullable Leerweg leerweg, Bedrag eigen) {
    FunctieId werk = opleiding.leerbaan() == null ? doel : opleiding.leerbaan();
    return new Leerstap(
        opleiding.soort(),
        leerweg,
        opleiding.nlqf(),
        sectoren.computeIfAbsent(werk, this::sectorenVan),
        eigen);
  }

  /// The sectoren of a functie and all that they are part of.
  private Set<SectorId> sectorenVan(FunctieId functie) {
    Set<SectorId> all = new HashSet<>();
    concepts.functies().get(functie).sectoren().forEach(sector -> addUpwards(sector, all));
    return Set.copyOf(all);
  }

  private void addUpwards(SectorId sector, Set<SectorId> all) {
    if (all.add(sector)) {
      concepts
          .sectoren()
          .find(sector)
          .map(Sector::onderdeelVan)
          .ifPresent(whole -> addUpwards(whole, all));
    }
  }
}
