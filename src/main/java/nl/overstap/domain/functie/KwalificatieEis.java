package nl.overstap.domain.functie;

import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import org.jspecify.annotations.Nullable;

/// A functie asks one kwalificatie of a groep (VEREIST_KWALIFICATIE): all groepen must hold, one
/// row of each is enough.
public record KwalificatieEis(
    FunctieId functie,
    String groep,
    KwalificatieId kwalificatie,
    Moment moment,
    @Nullable Grond grond,
    Bronvermelding bron) {}
