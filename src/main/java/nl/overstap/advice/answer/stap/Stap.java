package nl.overstap.advice.answer.stap;

import java.time.LocalDate;
import java.util.List;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.praktijk.Aandachtspunt;
import nl.overstap.domain.praktijk.Praktijkplek;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.vraag.StapSoort;
import org.jspecify.annotations.Nullable;

/// One thing to do. Either an opleiding (with the aanbod that was counted with, if any), or work in
/// viaFunctie for so many months.
///
/// @param nummer from 1
/// @param bekendIn regios where aanbod of it is known
/// @param eersteStart first known start date on or after the date asked for
/// @param leert what this stap itself raises (R18)
/// @param opent functies that it brings within reach (R18)
/// @param werktAls the functie one is employed in during this stap
/// @param opmerkingen what to check or arrange first, in plain Dutch
/// @param regelingen who may pay, sure ones first
public record Stap(
    int nummer,
    StapSoort soort,
    @Nullable Opleiding opleiding,
    @Nullable Functie viaFunctie,
    @Nullable Integer maanden,
    @Nullable Aanbod aanbod,
    List<Regio> bekendIn,
    Weken startWeek,
    Weken eindWeek,
    @Nullable LocalDate eersteStart,
    Inspanning inspanning,
    List<SkillOpNiveau> leert,
    List<Kwalificatie> levertOp,
    List<Functie> opent,
    @Nullable Functie werktAls,
    List<Praktijkplek> praktijkplekken,
    Herkomst herkomst,
    List<Aandachtspunt> aandachtspunten,
    List<String> opmerkingen,
    List<RegelingBijStap> regelingen,
    List<Nut> nodigVoor) {
  public Stap {
    bekendIn = List.copyOf(bekendIn);
    leert = List.copyOf(leert);
    levertOp = List.copyOf(levertOp);
    opent = List.copyOf(opent);
    praktijkplekken = List.copyOf(praktijkplekken);
    aandachtspunten = List.copyOf(aandachtspunten);
    opmerkingen = List.copyOf(opmerkingen);
    regelingen = List.copyOf(regelingen);
    nodigVoor = List.copyOf(nodigVoor);
  }
}
