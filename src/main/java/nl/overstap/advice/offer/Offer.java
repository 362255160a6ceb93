package nl.overstap.advice.offer;

import java.util.List;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.funding.Toepassing;
import org.jspecify.annotations.Nullable;

/// The way in which an opleiding can be followed in this request, with what it then costs.
///
/// @param aanbod empty when the opleiding itself is counted with
/// @param weken stretched by the hours per week, where they are given (R8)
/// @param eigen what the person pays, less what a regeling surely gives
/// @param prijs what it costs, whoever pays
/// @param regelingen that apply, or could
/// @param bestaanOnbekend nobody knows whether it exists in the regio of the person (R9)
public record Offer(
    Opleiding opleiding,
    @Nullable Aanbod aanbod,
    @Nullable Leerweg leerweg,
    @Nullable Vorm vorm,
    Weken weken,
    int uren,
    int werkuren,
    Bedrag eigen,
    Bedrag prijs,
    List<Toepassing> regelingen,
    boolean bestaanOnbekend) {
  public Offer {
    regelingen = List.copyOf(regelingen);
  }

  /// True when one is employed while learning (R10).
  public boolean isJob() {
    return opleiding.leerbaan() != null;
  }
}
