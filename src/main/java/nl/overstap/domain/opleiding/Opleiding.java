package nl.overstap.domain.opleiding;

import java.util.List;
import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import org.jspecify.annotations.Nullable;

/// One way to learn something: a module, course, mbo-opleiding, recognition.
///
/// @param inzet empty only when not planbaar
/// @param leerbaan the functie one is employed in while learning
/// @param nietVoor left out for whoever holds one of these at the start (R7b)
/// @param leidtOpTot kwalificaties that finishing it gives
public record Opleiding(
    OpleidingId id,
    String naam,
    OpleidingSoort soort,
    @Nullable Leerweg leerweg,
    @Nullable Vorm vorm,
    @Nullable Inzet inzet,
    Betaler betaler,
    Tempo tempo,
    @Nullable FunctieId leerbaan,
    Beschikbaar beschikbaar,
    boolean planbaar,
    List<KwalificatieId> nietVoor,
    @Nullable Instroom instroom,
    @Nullable Integer nlqf,
    @Nullable String crebo,
    List<KwalificatieId> leidtOpTot,
    @Nullable String omschrijving,
    List<String> alternatieven,
    String taal,
    Levensloop levensloop,
    Bronvermelding bron)
    implements BenoemdBegrip<OpleidingId> {
  public Opleiding {
    nietVoor = List.copyOf(nietVoor);
    leidtOpTot = List.copyOf(leidtOpTot);
    alternatieven = List.copyOf(alternatieven);
  }
}
