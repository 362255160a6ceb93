package nl.overstap.advice.offer;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Vorm;
import org.jspecify.annotations.Nullable;

/// The way in which an opleiding can be followed in this request, with what it then costs.
///
/// @param aanbod empty when the opleiding itself is counted with
/// @param weken stretched by the hours per week, where they are given (R8)
/// @param eigen what the person pays, less what a regeling surely gives
/// @param prijs what it costs, whoever pays
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
    boolean bestaanOnbekend) {
  /// True when one is employed while learning (R10).
  public boolean isJob() {
    return opleiding.leerbaan() != null;
  }
}
