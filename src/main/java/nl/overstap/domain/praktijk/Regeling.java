package nl.overstap.domain.praktijk;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.SectorId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.OpleidingSoort;
import org.jspecify.annotations.Nullable;

/// A dated rule for who may get what money (R19).
///
/// @param per what the maximum is counted by: OPLEIDING, JAAR, LENING or a number of weeks
public record Regeling(
    RegelingId id,
    String naam,
    Ontvanger ontvanger,
    List<Situatie> situaties,
    List<OpleidingSoort> soorten,
    List<Leerweg> leerwegen,
    List<SectorId> sectoren,
    @Nullable Integer nlqfVan,
    @Nullable Integer nlqfTot,
    @Nullable Integer percentage,
    @Nullable Bedrag maximum,
    @Nullable String per,
    @Nullable String voorwaarden,
    @Nullable LocalDate geldigVan,
    @Nullable LocalDate geldigTot,
    Levensloop levensloop,
    Bronvermelding bron) {
  public Regeling {
    situaties = List.copyOf(situaties);
    soorten = List.copyOf(soorten);
    leerwegen = List.copyOf(leerwegen);
    sectoren = List.copyOf(sectoren);
  }
}
