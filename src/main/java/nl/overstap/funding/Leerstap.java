package nl.overstap.funding;

import java.util.Set;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import org.jspecify.annotations.Nullable;

/// What somebody follows, as far as a regeling looks at it.
///
/// @param leerweg empty when unknown
/// @param nlqf level of the opleiding; empty when unknown
/// @param sectoren of the work that it is for, with all that they are part of; empty when unknown
/// @param eigen what the person pays before any regeling
public record Leerstap(
    OpleidingSoort soort,
    @Nullable Leerweg leerweg,
    @Nullable Integer nlqf,
    Set<SectorId> sectoren,
    Bedrag eigen) {
  public Leerstap {
    sectoren = Set.copyOf(sectoren);
  }
}
