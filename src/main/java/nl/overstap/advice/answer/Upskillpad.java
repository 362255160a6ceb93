package nl.overstap.advice.answer;

import java.util.List;
import nl.overstap.advice.answer.stap.Inspanning;
import nl.overstap.advice.answer.stap.KwalificatieNaStart;
import nl.overstap.advice.answer.stap.SkillOpNiveau;
import nl.overstap.advice.answer.stap.Stap;
import nl.overstap.advice.answer.stap.Vereiste;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import org.jspecify.annotations.Nullable;

/// A path: steps that can each be begun when their turn comes, after which everything asked for
/// holds.
///
/// @param eersteWerkdag week of the first paid day in the new work
/// @param nuAlMogelijk instapfuncties on the way to the functie that the person could start in now
/// @param aannames what was assumed and used, for the person to contradict
/// @param nogOpen requirements below the asked dekking that the path leaves
public record Upskillpad(
    Functie functie,
    List<Stap> stappen,
    Inspanning totaal,
    @Nullable Weken eersteWerkdag,
    List<Functie> nuAlMogelijk,
    String eersteActie,
    List<SkillOpNiveau> aannames,
    List<KwalificatieNaStart> naStart,
    Bewijs bewijs,
    List<Vereiste> alAanwezig,
    List<Vereiste> ontbrekend,
    List<Vereiste> nogOpen,
    List<Vereiste> bespreekDit,
    String uitleg,
    String catalogusversie)
    implements UpskillpadResultaat {
  public Upskillpad {
    stappen = List.copyOf(stappen);
    nuAlMogelijk = List.copyOf(nuAlMogelijk);
    aannames = List.copyOf(aannames);
    naStart = List.copyOf(naStart);
    alAanwezig = List.copyOf(alAanwezig);
    ontbrekend = List.copyOf(ontbrekend);
    nogOpen = List.copyOf(nogOpen);
    bespreekDit = List.copyOf(bespreekDit);
  }
}
