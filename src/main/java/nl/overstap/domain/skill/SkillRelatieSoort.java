package nl.overstap.domain.skill;

/// VALT_ONDER: narrower to broader, keeps the niveau. LIJKT_OP: transfer at a discount.
/// HANGT_SAMEN_MET: exploration only (R4).
public enum SkillRelatieSoort {
  VALT_ONDER,
  LIJKT_OP,
  HANGT_SAMEN_MET
}
