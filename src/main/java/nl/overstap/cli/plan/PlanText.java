package nl.overstap.cli.plan;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer to the question for a path as plain Dutch text.
final class PlanText {
  private final PrintWriter out;

  PlanText(PrintWriter out) {
    this.out = out;
  }

  void printPath(Part pad) {
    out.println("Upskillpad naar " + pad.part("functie").text("naam"));
    out.println(effort(pad.part("totaal")));
    out.println(proof(pad.part("bewijs")));
    pad.parts("stappen").forEach(this::printStep);
    out.println();
    out.println(pad.text("uitleg"));
    printLine("Als eerste", pad.text("eersteActie"));
    printLine("Nu al mogelijk", pad.names("nuAlMogelijk"));
    printLine("We nemen aan", skills(pad.parts("aannames")));
    printLine("Je hebt al", requirements(pad.parts("alAanwezig")));
    printLine("Blijft open", requirements(pad.parts("nogOpen")));
    printLine("Bespreek dit", requirements(pad.parts("bespreekDit")));
    pad.parts("naStart").forEach(eis -> printLine("Na de start", eis.text("uitleg")));
    printVersion(pad);
  }

  void printNone(Part geenPad) {
    out.println("Er is geen pad naar " + geenPad.part("functie").text("naam") + ".");
    geenPad.parts("redenen").forEach(reden -> out.println("- " + reden.text("uitleg")));
    printVersion(geenPad);
  }

  void printUndecided(Part onbeslist) {
    out.println(
        "Nog geen antwoord over een pad naar " + onbeslist.part("functie").text("naam") + ".");
    out.println(onbeslist.text("reden"));
    out.println("Geen pad komt onder " + onbeslist.number("ondergrens") + ".");
    printVersion(onbeslist);
  }

  private void printStep(Part stap) {
    out.println();
    out.println(
        stap.text("nummer")
            + ". "
            + what(stap)
            + ", week "
            + stap.number("startWeek")
            + " tot "
            + stap.number("eindWeek"));
    printDetail("Vraagt", effort(stap.part("inspanning")));
    printDetail("Je leert", skills(stap.parts("leert")));
    printDetail("Je krijgt", stap.names("levertOp"));
    printDetail("Nodig voor", uses(stap.parts("nodigVoor")));
    printDetail("Je kunt daarna", stap.names("opent"));
    stap.texts("opmerkingen").forEach(text -> printDetail("Let op", text));
    stap.parts("aandachtspunten").forEach(punt -> printDetail("Bespreek", punt.text("tekst")));
  }

  private static String what(Part stap) {
    return stap.has("opleiding")
        ? stap.part("opleiding").text("naam")
        : "werken als "
            + stap.part("viaFunctie").text("naam")
            + " tot "
            + stap.text("maanden")
            + " maanden";
  }

  private static String effort(Part inspanning) {
    String weken = inspanning.number("weken") + " weken";
    String doorlooptijd =
        inspanning.has("doorlooptijd")
            ? " (op de kalender " + inspanning.number("doorlooptijd") + ")"
            : "";
    return weken
        + doorlooptijd
        + ", "
        + inspanning.text("uren")
        + " uur leren, zelf te betalen "
        + inspanning.euros("kosten")
        + " van "
        + inspanning.euros("prijs");
  }

  private static String proof(Part bewijs) {
    String criterium = bewijs.text("criterium").toLowerCase(Locale.ROOT);
    return bewijs.isTrue("optimaal")
        ? "Bewezen: in deze catalogus is er geen pad met minder " + criterium + "."
        : "Niet bewezen: er kan een pad zijn met minder "
            + criterium
            + ", maar nooit minder dan "
            + bewijs.number("ondergrens")
            + ".";
  }

  private static String skills(List<Part> skills) {
    return skills.stream()
        .map(row -> row.part("skill").text("naam") + " (" + row.text("niveauTekst") + ")")
        .collect(Collectors.joining(", "));
  }

  private static String requirements(List<Part> eisen) {
    return eisen.stream().map(PlanText::requirement).collect(Collectors.joining(", "));
  }

  private static String requirement(Part eis) {
    return eis.has("skill")
        ? eis.part("skill").text("naam") + " (" + eis.text("niveauTekst") + ")"
        : eis.parts("eenVan").stream()
            .map(kwalificatie -> kwalificatie.text("naam"))
            .collect(Collectors.joining(" of "));
  }

  private static String uses(List<Part> nuts) {
    return nuts.stream()
        .flatMap(nut ->
            nut.has("stap")
                ? Stream.of("stap " + nut.text("stap"))
                : Stream.of(requirement(nut.part("vereiste"))))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void printDetail(String label, String text) {
    if (!text.isEmpty()) {
      out.println("   " + label + ": " + text);
    }
  }

  private void printLine(String label, String text) {
    if (!text.isEmpty()) {
      out.println(label + ": " + text);
    }
  }

  private void printVersion(Part resultaat) {
    out.println("Catalogus: " + resultaat.text("catalogusversie"));
  }
}
