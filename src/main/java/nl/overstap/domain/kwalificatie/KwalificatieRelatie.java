package nl.overstap.domain.kwalificatie;

import nl.overstap.domain.Bronvermelding;

/// Having the one counts as having the other (GEEFT), directed and transitive.
public record KwalificatieRelatie(KwalificatieId van, KwalificatieId naar, Bronvermelding bron) {}
