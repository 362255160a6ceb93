package nl.overstap.domain.kwalificatie;

import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// A paper that proves something: diploma, certificate, licence, admission.
///
/// @param geldigMaanden months it stays valid; empty does not expire
public record Kwalificatie(
    KwalificatieId id,
    String naam,
    KwalificatieSoort soort,
    @Nullable String crebo,
    @Nullable Integer nlqf,
    @Nullable Integer geldigMaanden,
    Levensloop levensloop,
    Bronvermelding bron)
    implements BenoemdBegrip<KwalificatieId> {}
