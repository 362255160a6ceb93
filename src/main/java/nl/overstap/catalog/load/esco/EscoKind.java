package nl.overstap.catalog.load.esco;

import java.util.regex.Pattern;

/// The files of an ESCO download by what they hold, each with its name without language and ending.
public enum EscoKind {
  OCCUPATIONS("occupations"),
  SKILLS("skills"),
  OCCUPATION_SKILLS("occupationSkillRelations"),
  SKILL_SKILLS("skillSkillRelations"),
  SKILL_HIERARCHY("broaderRelationsSkillPill?ar"),
  OCCUPATION_HIERARCHY("broaderRelationsOccPill?ar"),
  ISCO_GROUPS("ISCOGroups"),
  LANGUAGE_SKILLS("languageSkillsCollection"),
  SKILL_COLLECTION("[a-z]+SkillsCollection"),
  SKILL_LABELS("skill_labels"),
  UNUSED(
      "conceptSchemes|dictionary|skillGroups|skillsHierarchy|[a-z]+OccupationsCollection|green.*");

  private final Pattern name;

  EscoKind(String name) {
    this.name = Pattern.compile(name, Pattern.CASE_INSENSITIVE);
  }

  boolean isNamed(String text) {
    return name.matcher(text).matches();
  }
}
