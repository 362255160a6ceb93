package nl.overstap.catalog.report;

import java.util.HashSet;
import java.util.Set;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.functie.KwalificatieEis;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.kwalificatie.KwalificatieRelatie;
import nl.overstap.domain.kwalificatie.KwalificatieSkill;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingId;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.opleiding.Voorafeis.FunctieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.KwalificatieVooraf;
import nl.overstap.domain.opleiding.Voorafeis.SkillVooraf;
import nl.overstap.domain.skill.SkillSoort;

/// What can be had in the end by somebody who lacks nothing that comes from outside: everyone
/// begins with what is assumed and with every kwalificatie that no opleiding leads to; then
/// whatever can be begun is finished and all work that can be entered is done, until nothing new
/// comes. Takes time in proportion to rows times rounds.
final class Begaanbaar {
  private final Inhoud inhoud;
  private final Haalbaar skills;
  private final Set<KwalificatieId> papieren = new HashSet<>();
  private final Set<FunctieId> werk = new HashSet<>();
  private final Set<OpleidingId> gedaan = new HashSet<>();

  Begaanbaar(Inhoud inhoud) {
    this.inhoud = inhoud;
    this.skills = new Haalbaar(inhoud);
    inhoud.catalogue().kwalificaties().kwalificaties().forEach(k -> papieren.add(k.id()));
    inhoud.opleidingen().forEach(o -> papieren.removeAll(o.leidtOpTot()));
    removeWhatFollows();
  }

  /// A kwalificatie that follows from another is had by way of that one.
  private void removeWhatFollows() {
    inhoud
        .catalogue()
        .kwalificaties()
        .relaties()
        .forEach(relatie -> papieren.remove(relatie.naar()));
  }

  Set<OpleidingId> everything() {
    boolean more = true;
    while (more) {
      more = follow();
      for (Functie functie : inhoud.beroepen()) {
        more |= work(functie);
      }
      for (Opleiding opleiding : inhoud.opleidingen()) {
        more |= learn(opleiding);
      }
    }
    return gedaan;
  }

  private boolean follow() {
    boolean more = false;
    for (KwalificatieRelatie row : inhoud.catalogue().kwalificaties().relaties()) {
      more |= papieren.contains(row.van()) && papieren.add(row.naar());
    }
    for (KwalificatieSkill row : inhoud.catalogue().kwalificaties().skills()) {
      more |= papieren.contains(row.kwalificatie()) && skills.geef(row.skill(), row.niveau());
    }
    return more;
  }

  private boolean work(Functie functie) {
    if (werk.contains(functie.id()) || !canEnter(functie.id())) {
      return false;
    }
    inhoud.ontwikkeling(functie.id()).forEach(row -> skills.geef(row.skill(), row.niveau()));
    return werk.add(functie.id());
  }

  private boolean canEnter(FunctieId functie) {
    boolean skilled =
        inhoud.skillEisen(functie).stream()
            .filter(eis -> eis.belang() == Belang.ESSENTIEEL)
            .filter(eis -> inhoud.skill(eis.skill()).soort() != SkillSoort.HOUDING)
            .allMatch(eis -> skills.niveau(eis.skill()) >= eis.niveau());
    return skilled
        && Inhoud.group(inhoud.kwalificatieEisen(functie), KwalificatieEis::groep).values().stream()
            .allMatch(groep -> groep.stream().anyMatch(e -> papieren.contains(e.kwalificatie())));
  }

  private boolean learn(Opleiding opleiding) {
    if (gedaan.contains(opleiding.id()) || !canBegin(opleiding)) {
      return false;
    }
    inhoud.leert(opleiding.id()).forEach(row -> skills.geef(row.skill(), row.niveau()));
    papieren.addAll(opleiding.leidtOpTot());
    return gedaan.add(opleiding.id());
  }

  private boolean canBegin(Opleiding opleiding) {
    FunctieId leerbaan = opleiding.leerbaan();
    return (leerbaan == null || canEnter(leerbaan))
        && Inhoud.group(inhoud.vooraf(opleiding.id()), Voorafeis::groep).values().stream()
            .allMatch(groep -> groep.stream().anyMatch(this::holds));
  }

  private boolean holds(Voorafeis eis) {
    return switch (eis) {
      case SkillVooraf skill -> skills.niveau(skill.skill()) >= skill.niveau();
      case KwalificatieVooraf papier -> papieren.contains(papier.kwalificatie());
      case FunctieVooraf functie -> werk.contains(functie.functie());
    };
  }
}
