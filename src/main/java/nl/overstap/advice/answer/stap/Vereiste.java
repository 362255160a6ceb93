package nl.overstap.advice.answer.stap;

import java.util.List;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.skill.Skill;
import org.jspecify.annotations.Nullable;

/// Something that the functie, or the person, wants to hold in the end: a skill at a niveau, or one
/// of some kwalificaties.
///
/// @param belang empty for a kwalificatie that the person added
/// @param eenVan one of these is enough; empty for a skill
/// @param grond why the kwalificatie is asked, when known
/// @param dankzij why it holds, in words; empty while it does not
public record Vereiste(
    @Nullable Skill skill,
    @Nullable Integer niveau,
    @Nullable Belang belang,
    List<Kwalificatie> eenVan,
    @Nullable Grond grond,
    List<String> dankzij) {
  public Vereiste {
    eenVan = List.copyOf(eenVan);
    dankzij = List.copyOf(dankzij);
  }
}
