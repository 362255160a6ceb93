package nl.overstap.advice.absurd;

import static nl.overstap.advice.absurd.AbsurditeitSoort.ENTREE_OF_NT2;
import static nl.overstap.advice.absurd.AbsurditeitSoort.ONDER_NIVEAU;
import static nl.overstap.advice.absurd.AbsurditeitSoort.PAPIER_UIT_CURSUS;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.stap.Nut;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.domain.kwalificatie.KwalificatieSoort;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.OpleidingSoort;
import nl.overstap.domain.skill.Skill;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillSoort;

/// Schooling that does not fit the papers of the person, or gives papers that it cannot give.
final class Scholing implements Twijfel {
  private static final Set<OpleidingSoort> GIVE_DIPLOMAS =
      EnumSet.of(OpleidingSoort.MBO_OPLEIDING, OpleidingSoort.ENTREE, OpleidingSoort.EXAMEN);

  private static final Set<OpleidingSoort> SCHOOL =
      EnumSet.of(OpleidingSoort.MBO_OPLEIDING, OpleidingSoort.ENTREE);

  @Override
  public Stream<Absurditeit> bij(Upskillpad pad, Zicht zicht) {
    return pad.stappen().stream()
        .filter(stap -> stap.opleiding() != null)
        .flatMap(stap -> look(stap, Objects.requireNonNull(stap.opleiding()), zicht));
  }

  private static Stream<Absurditeit> look(Stap stap, Opleiding opleiding, Zicht zicht) {
    Stream.Builder<Absurditeit> found = Stream.builder();
    int own = zicht.drager().niveau();
    if (own >= Drager.MBO_2 && isForBeginners(opleiding, zicht)) {
      found.add(new Absurditeit(ENTREE_OF_NT2, opleiding.naam() + " met een diploma van mbo-2"));
    }
    if (givesWhatItCannot(opleiding, zicht)) {
      found.add(new Absurditeit(PAPIER_UIT_CURSUS, opleiding.naam()));
    }
    Integer level = opleiding.nlqf();
    boolean below = SCHOOL.contains(opleiding.soort()) && level != null && level < own;
    if (stap.nodigVoor().isEmpty() || (below && servesNoRequirement(stap))) {
      found.add(new Absurditeit(ONDER_NIVEAU, opleiding.naam() + " is nergens voor nodig"));
    }
    return found.build();
  }

  private static boolean isForBeginners(Opleiding opleiding, Zicht zicht) {
    return opleiding.soort() == OpleidingSoort.ENTREE
        || (opleiding.soort() == OpleidingSoort.TAAL && teachesAssumedLanguage(opleiding, zicht));
  }

  /// The language that everyone is assumed to speak, unless the person said otherwise.
  private static boolean teachesAssumedLanguage(Opleiding opleiding, Zicht zicht) {
    return zicht.concepts().leereffecten().of(opleiding.id()).stream()
        .map(row -> zicht.concepts().skills().get(row.skill()))
        .filter(skill -> skill.soort() == SkillSoort.TAAL && skill.verondersteld() > 0)
        .map(Skill::id)
        .anyMatch(skill -> !isDenied(skill, zicht));
  }

  private static boolean isDenied(SkillId skill, Zicht zicht) {
    return zicht.drager().profiel().nogNiet().stream().anyMatch(row -> row.skill().equals(skill));
  }

  private static boolean givesWhatItCannot(Opleiding opleiding, Zicht zicht) {
    return opleiding.leidtOpTot().stream()
        .map(id -> zicht.concepts().kwalificaties().get(id).soort())
        .anyMatch(soort ->
            soort == KwalificatieSoort.AANWIJZING
                || (soort == KwalificatieSoort.DIPLOMA
                    && !GIVE_DIPLOMAS.contains(opleiding.soort())));
  }

  private static boolean servesNoRequirement(Stap stap) {
    return stap.nodigVoor().stream().map(Nut::vereiste).allMatch(Objects::isNull);
  }
}
