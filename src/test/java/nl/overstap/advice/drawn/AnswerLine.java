package nl.overstap.advice.drawn;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import nl.overstap.advice.answer.GeenPad;
import nl.overstap.advice.answer.Onbeslist;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.blokkade.Blokkade;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.Nut;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.skill.Skill;

/// Prints answers on one line, by ids:
///
/// - `VCA > cursus (gouda) > hulp 6mnd [30,2w eigen 200 prijs 450, werkt vanaf 4,2, bewezen]`
/// - `geen pad: NIET_TE_LEREN lassen 2`
/// - `onbeslist, minstens 4`
final class AnswerLine {
  private AnswerLine() {}

  static String of(UpskillpadResultaat resultaat) {
    return switch (resultaat) {
      case Upskillpad pad -> steps(pad) + " " + totals(pad);
      case GeenPad geen ->
          "geen pad: " + geen.redenen().stream().map(AnswerLine::blokkade).collect(joining(", "));
      case Onbeslist onbeslist -> "onbeslist, minstens " + onbeslist.ondergrens().toPlainString();
    };
  }

  static String steps(Upskillpad pad) {
    return pad.stappen().isEmpty()
        ? "-"
        : pad.stappen().stream().map(AnswerLine::stap).collect(joining(" > "));
  }

  private static String stap(Stap stap) {
    var opleiding = stap.opleiding();
    if (opleiding == null) {
      return Objects.requireNonNull(stap.viaFunctie()).id() + " " + stap.maanden() + "mnd";
    }
    var aanbod = stap.aanbod();
    return opleiding.id() + (aanbod == null ? "" : " (" + aanbod.id() + ")");
  }

  private static String totals(Upskillpad pad) {
    Inspanning totaal = pad.totaal();
    var doorlooptijd = totaal.doorlooptijd();
    return "[%sw%s eigen %s prijs %s, werkt vanaf %s, %s]"
        .formatted(
            totaal.weken(),
            totaal.weken().equals(doorlooptijd) ? "" : " (" + doorlooptijd + ")",
            totaal.kosten().asEuros().toPlainString(),
            totaal.prijs().asEuros().toPlainString(),
            pad.eersteWerkdag(),
            pad.bewijs().optimaal() && pad.bewijs().tweedeOptimaal() ? "bewezen" : "niet bewezen");
  }

  private static String blokkade(Blokkade blokkade) {
    var vereiste = blokkade.vereiste();
    var nodig = blokkade.nodig();
    return blokkade.soort()
        + (vereiste == null ? "" : " " + vereiste(vereiste))
        + (blokkade.grens() == null ? "" : " " + blokkade.grens())
        + (nodig == null ? "" : " nodig " + nodig.stripTrailingZeros().toPlainString());
  }

  static String skill(SkillOpNiveau skill) {
    return skill.skill().id() + " " + skill.niveau();
  }

  /// `lassen 2`, or `vca|vcap`.
  static String vereiste(Vereiste vereiste) {
    Skill skill = vereiste.skill();
    return skill == null
        ? vereiste.eenVan().stream().map(AnswerLine::papier).collect(joining("|"))
        : skill.id() + " " + vereiste.niveau();
  }

  private static String papier(Kwalificatie kwalificatie) {
    return kwalificatie.id().value();
  }

  /// `lassen 2 (stap 1)` per requirement.
  static List<String> metDankzij(List<Vereiste> vereisten) {
    return vereisten.stream()
        .map(v -> vereiste(v) + " (" + String.join("; ", v.dankzij()) + ")")
        .toList();
  }

  /// `lassen 2` for a requirement, `stap 3` for a later step.
  static String nut(Nut nut) {
    var vereiste = nut.vereiste();
    return vereiste == null ? "stap " + nut.stap() : vereiste(vereiste);
  }
}
