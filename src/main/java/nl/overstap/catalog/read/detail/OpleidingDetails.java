package nl.overstap.catalog.read.detail;

import java.util.List;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.praktijk.Aandachtspunt;

/// An opleiding with what it teaches and asks, its modules and its aanbod.
///
/// @param onderdeelVan wholes that it is a module of
public record OpleidingDetails(
    Opleiding opleiding,
    List<Leereffect> leereffecten,
    List<Voorafeis> voorafeisen,
    List<OpleidingId> modules,
    List<OpleidingId> onderdeelVan,
    List<Aanbod> aanbod,
    List<Aandachtspunt> aandachtspunten) {
  public OpleidingDetails {
    leereffecten = List.copyOf(leereffecten);
    voorafeisen = List.copyOf(voorafeisen);
    modules = List.copyOf(modules);
    onderdeelVan = List.copyOf(onderdeelVan);
    aanbod = List.copyOf(aanbod);
    aandachtspunten = List.copyOf(aandachtspunten);
  }
}
