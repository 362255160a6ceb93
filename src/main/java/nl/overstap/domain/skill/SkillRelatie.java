package nl.overstap.domain.skill;

import nl.overstap.domain.Bronvermelding;

/// One skill says something about another (R4).
///
/// @param afslag niveaus lost on the way, 1 to 3 for LIJKT_OP, 0 otherwise
public record SkillRelatie(
    SkillId van, SkillId naar, SkillRelatieSoort soort, int afslag, Bronvermelding bron) {}
