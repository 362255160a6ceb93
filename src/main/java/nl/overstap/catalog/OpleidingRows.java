package nl.overstap.catalog;

import java.util.List;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Module;
import nl.overstap.domain.opleiding.Opleider;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;

/// The opleidingen of a catalogue, what they teach and ask, and who offers them.
public record OpleidingRows(
    List<Opleiding> opleidingen,
    List<Leereffect> leereffecten,
    List<Voorafeis> voorafeisen,
    List<Module> modules,
    List<Opleider> opleiders,
    List<Aanbod> aanbod) {
  public OpleidingRows {
    opleidingen = List.copyOf(opleidingen);
    leereffecten = List.copyOf(leereffecten);
    voorafeisen = List.copyOf(voorafeisen);
    modules = List.copyOf(modules);
    opleiders = List.copyOf(opleiders);
    aanbod = List.copyOf(aanbod);
  }
}
