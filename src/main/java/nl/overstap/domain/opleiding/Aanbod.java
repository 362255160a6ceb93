package nl.overstap.domain.opleiding;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Begrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.regio.RegioId;
import org.jspecify.annotations.Nullable;

/// One opleiding offered by one opleider in one regio. Empty cells say what the opleiding says.
///
/// @param talen languages it is given in
public record Aanbod(
    AanbodId id,
    OpleidingId opleiding,
    @Nullable OpleiderId opleider,
    @Nullable RegioId regio,
    @Nullable String plaats,
    List<LocalDate> startdata,
    @Nullable Integer plaatsen,
    @Nullable Bedrag kosten,
    @Nullable Leerweg leerweg,
    @Nullable Vorm vorm,
    List<String> talen,
    Levensloop levensloop,
    Bronvermelding bron)
    implements Begrip<AanbodId> {
  public Aanbod {
    startdata = List.copyOf(startdata);
    talen = List.copyOf(talen);
  }
}
