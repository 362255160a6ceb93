package nl.overstap.domain.praktijk;

import java.util.List;
import nl.overstap.domain.Begrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.skill.SkillId;
import org.jspecify.annotations.Nullable;

/// A place to work and learn at a werkgever.
///
/// @param erkendVoor kwalificaties for which the leerbedrijf is recognised
/// @param leert skills one learns there, as text ids
public record Praktijkplek(
    PraktijkplekId id,
    PraktijkplekSoort soort,
    FunctieId functie,
    @Nullable WerkgeverId werkgever,
    @Nullable RegioId regio,
    @Nullable String plaats,
    @Nullable Integer plaatsen,
    @Nullable Integer urenPerWeek,
    Begeleiding begeleiding,
    List<KwalificatieId> erkendVoor,
    List<SkillId> leert,
    Levensloop levensloop,
    Bronvermelding bron)
    implements Begrip<PraktijkplekId> {
  public Praktijkplek {
    erkendVoor = List.copyOf(erkendVoor);
    leert = List.copyOf(leert);
  }
}
