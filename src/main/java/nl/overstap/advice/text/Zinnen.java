package nl.overstap.advice.text;

import java.math.BigDecimal;
import java.util.List;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.vraag.Criterium;

/// The small parts of which Dutch sentences are made.
public final class Zinnen {
  private Zinnen() {}

  /// `a`, `a en b`, `a, b en c`.
  public static String opsomming(List<String> parts) {
    return opsomming(parts, "en");
  }

  /// `a`, `a of b`, `a, b of c`.
  public static String keuze(List<String> parts) {
    return opsomming(parts, "of");
  }

  private static String opsomming(List<String> parts, String last) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + " "
        + last
        + " "
        + parts.getLast();
  }

  /// `tekening lezen (zelfstandig)`, `Nederlands (B1)`, `rekenen (2F)`.
  public static String skill(Skill skill, int niveau) {
    return "%s (%s)".formatted(skill.naam(), skill.niveauTekst(niveau));
  }

  /// `meten (met hulp) en lassen (zelfstandig)`; of three or more at the same niveau `meten, zagen
  /// en lassen (allemaal zelfstandig)`.
  public static String skills(List<SkillOpNiveau> skills) {
    List<String> labels =
        skills.stream().map(s -> s.skill().niveauTekst(s.niveau())).distinct().toList();
    if (skills.size() < 3 || labels.size() > 1) {
      return opsomming(skills.stream().map(s -> skill(s.skill(), s.niveau())).toList());
    }
    String namen = opsomming(skills.stream().map(s -> s.skill().naam()).toList());
    return "%s (allemaal %s)".formatted(namen, labels.getFirst());
  }

  /// A requirement in words: a skill at a niveau, or one of some kwalificaties.
  public static String vereiste(Vereiste vereiste) {
    Skill skill = vereiste.skill();
    Integer niveau = vereiste.niveau();
    if (skill != null && niveau != null) {
      return skill(skill, niveau);
    }
    return keuze(vereiste.eenVan().stream().map(Kwalificatie::naam).toList());
  }

  /// `1 week`, `4,2 weken`.
  public static String weken(Weken weken) {
    return weken + (weken.tenths() == 10 ? " week" : " weken");
  }

  /// A duration as people say it: days below a week, weeks without decimals.
  public static String duur(Weken weken) {
    int tenths = weken.tenths();
    if (tenths == 0) {
      return "minder dan een dag";
    }
    if (tenths <= 2) {
      return "1 dag";
    }
    if (tenths < 10) {
      return Math.ceilDiv(tenths, 2) + " dagen";
    }
    return inWords(weken);
  }

  /// `ruim 4 weken` for 4,2, `4,5 weken`, `bijna 5 weken` for 4,8.
  private static String inWords(Weken weken) {
    int whole = weken.tenths() / 10;
    int tenths = weken.tenths() % 10;
    if (tenths == 0 || tenths == 5) {
      return weken(weken);
    }
    return tenths < 5
        ? "ruim " + weken(new Weken(10 * whole))
        : "bijna " + weken(new Weken(10 * (whole + 1)));
  }

  /// `1 stap`, `3 stappen`.
  public static String stappen(int aantal) {
    return aantal == 1 ? "1 stap" : aantal + " stappen";
  }

  /// `1 functie`, `2 functies`.
  public static String functies(int aantal) {
    return aantal == 1 ? "1 functie" : aantal + " functies";
  }

  /// `niets`, or the amount.
  public static String bedrag(Bedrag bedrag) {
    return bedrag.cents() == 0 ? "niets" : bedrag.toString();
  }

  /// A bound in the unit of its criterium.
  public static String waarde(Criterium criterium, BigDecimal waarde) {
    return switch (criterium) {
      case WEKEN -> weken(new Weken(waarde.movePointRight(1).intValueExact()));
      case KOSTEN -> Bedrag.ofEuros(waarde).toString();
      case UREN -> waarde.toPlainString() + " uur";
      case STAPPEN -> stappen(waarde.intValueExact());
    };
  }

  /// Why a kwalificatie is asked.
  public static String grond(Grond grond) {
    return switch (grond) {
      case WET -> "dat moet van de wet";
      case NORM -> "dat zegt de norm";
      case BRANCHE -> "dat vraagt de branche";
      case GEBRUIK -> "dat vragen werkgevers meestal";
    };
  }
}
