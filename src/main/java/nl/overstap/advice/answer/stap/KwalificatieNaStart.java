package nl.overstap.advice.answer.stap;

import java.util.List;
import nl.overstap.domain.functie.Grond;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import org.jspecify.annotations.Nullable;

/// A kwalificatie that the werkgever arranges after the start: one of these (R6).
public record KwalificatieNaStart(List<Kwalificatie> eenVan, @Nullable Grond grond, String uitleg) {
  public KwalificatieNaStart {
    eenVan = List.copyOf(eenVan);
  }
}
