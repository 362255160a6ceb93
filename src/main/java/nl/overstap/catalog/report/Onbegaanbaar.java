package nl.overstap.catalog.report;

import java.util.List;
import java.util.Set;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;

/// Opleidingen that nobody can ever begin: they ask each other (a circle), or what nothing gives.
final class Onbegaanbaar implements Check {

  @Override
  public Rubriek look(Inhoud inhoud) {
    Set<OpleidingId> open = new Begaanbaar(inhoud).everything();
    List<String> regels =
        inhoud.opleidingen().stream()
            .map(Opleiding::id)
            .filter(id -> !open.contains(id))
            .map(OpleidingId::value)
            .toList();
    return Rubriek.lijst(
        "Opleidingen waar niemand aan kan beginnen",
        "Ze vragen vooraf iets dat er alleen na te halen is (een kring), of dat niets geeft.",
        regels);
  }
}
