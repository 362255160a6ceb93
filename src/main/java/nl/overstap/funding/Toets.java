package nl.overstap.funding;

import java.time.LocalDate;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.praktijk.Ontvanger;
import nl.overstap.domain.praktijk.Regeling;

/// Tests one regeling against one step of one person.
record Toets(Regeling regeling, Leerstap stap, Aanvrager aanvrager) {
  private static final String PER_OPLEIDING = "OPLEIDING";

  Oordeel oordeel() {
    return Oordeel.all(
        Oordeel.of(isValid(aanvrager.dag())),
        Oordeel.isOneOf(aanvrager.situatie(), regeling.situaties()),
        Oordeel.isOneOf(stap.soort(), regeling.soorten()),
        Oordeel.isOneOf(stap.leerweg(), regeling.leerwegen()),
        Oordeel.areAnyOf(stap.sectoren(), regeling.sectoren()),
        niveau(),
        otherConditions());
  }

  private boolean isValid(LocalDate day) {
    LocalDate from = regeling.geldigVan();
    LocalDate until = regeling.geldigTot();
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  private Oordeel niveau() {
    Integer from = regeling.nlqfVan();
    Integer until = regeling.nlqfTot();
    Integer nlqf = stap.nlqf();
    if (from == null && until == null) {
      return Oordeel.JA;
    }
    return nlqf == null
        ? Oordeel.ONBEKEND
        : Oordeel.of((from == null || nlqf >= from) && (until == null || nlqf <= until));
  }

  /// What stands in words cannot be checked, and of a maximum for another period than the opleiding
  /// nobody knows what is left.
  private Oordeel otherConditions() {
    String words = regeling.voorwaarden();
    String per = regeling.per();
    boolean known =
        (words == null || words.isBlank()) && (per == null || per.equals(PER_OPLEIDING));
    return known ? Oordeel.JA : Oordeel.ONBEKEND;
  }

  /// How much less the person pays when it surely applies: only money that the person receives, and
  /// never more than the person pays.
  Bedrag verlaging() {
    Integer percentage = regeling.percentage();
    Bedrag maximum = regeling.maximum();
    boolean known = percentage != null || maximum != null;
    if (regeling.ontvanger() != Ontvanger.PERSOON || !known || oordeel() != Oordeel.JA) {
      return Bedrag.ZERO;
    }
    long cents = stap.eigen().cents();
    long part = percentage == null ? cents : Math.multiplyExact(cents, percentage) / 100;
    return new Bedrag(maximum == null ? part : Math.min(part, maximum.cents()));
  }
}
