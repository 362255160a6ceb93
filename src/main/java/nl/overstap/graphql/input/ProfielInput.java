package nl.overstap.graphql.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person brings, as typed. Never stored and never logged (R24), so it prints nothing.
public record ProfielInput(
    @Nullable List<SkillNiveauInput> skills,
    @Nullable List<WerkervaringInput> functies,
    @Nullable List<String> opleidingen,
    @Nullable List<String> kwalificaties,
    @Nullable List<SkillNiveauInput> nogNiet,
    @Nullable String regio) {
  @Override
  public String toString() {
    return "ProfielInput";
  }
}
