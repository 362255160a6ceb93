package nl.overstap.domain.functie;

import java.util.List;
import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// A job one can aim for, or experience one can have (soort ERVARING).
public record Functie(
    FunctieId id,
    String naam,
    FunctieSoort soort,
    List<SectorId> sectoren,
    @Nullable String isco,
    @Nullable String escoUri,
    @Nullable Integer nlqf,
    boolean instapfunctie,
    @Nullable String omschrijving,
    List<String> alternatieven,
    String taal,
    Levensloop levensloop,
    Bronvermelding bron)
    implements BenoemdBegrip<FunctieId> {
  public Functie {
    sectoren = List.copyOf(sectoren);
    alternatieven = List.copyOf(alternatieven);
  }
}
