package nl.overstap.support.csv;

/// A very small ESCO download in the shape of the real one, in two languages, with invented texts.
public final class DrawnEsco {

  public static final String KOK = "http://data.europa.eu/esco/occupation/kok";
  public static final String BAKKER = "http://data.europa.eu/esco/occupation/bakker";
  public static final String KOKEN = "http://data.europa.eu/esco/skill/koken";
  public static final String BAKKEN = "http://data.europa.eu/esco/skill/bakken";
  public static final String VOEDING = "http://data.europa.eu/esco/skill/voeding";
  public static final String FRANS = "http://data.europa.eu/esco/skill/frans";
  public static final String GROEP = "http://data.europa.eu/esco/skill/S1.2";
  public static final String KOKS = "http://data.europa.eu/esco/isco/C5120";
  public static final String DIENSTEN = "http://data.europa.eu/esco/isco/C512";

  private DrawnEsco() {}

  /// All files, plain: occupations in Dutch and English, skills in English only.
  public static DrawnCatalogue small() {
    return DrawnCatalogue.empty()
        .with("occupations_en.csv", occupations("cook", "baker", "prepares food"))
        .with("occupations_nl.csv", occupations("kok", "bakker", "bereidt eten"))
        .with("skills_en.csv", skills())
        .with("skill_labels_nl_partial.csv", DUTCH_LABELS)
        .with("languageSkillsCollection_en.csv", LANGUAGES)
        .with("occupationSkillRelations.csv", EISEN)
        .with("skillSkillRelations.csv", RELATED)
        .with("broaderRelationsSkillPillar.csv", SKILL_HIERARCHY)
        .with("broaderRelationsOccPillar.csv", OCCUPATION_HIERARCHY)
        .with("ISCOGroups_nl.csv", ISCO)
        .with("conceptSchemes_en.csv", "conceptType\nConceptScheme\n");
  }

  private static String occupations(String cook, String baker, String text) {
    return """
    conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,modifiedDate,description
    Occupation,%s,5120,%s,"chef %s
    %s",released,2022-07-14T12:54:25.78Z,%s
    Occupation,%s,5120,%s,,released,2022-07-14T12:54:25.78Z,
    """
        .formatted(KOK, cook, cook, cook, text, BAKKER, baker);
  }

  private static String skills() {
    return """
    conceptType,conceptUri,skillType,preferredLabel,altLabels,status,modifiedDate,description
    KnowledgeSkillCompetence,%s,skill/competence,cook,prepare meals,released,,heat food
    KnowledgeSkillCompetence,%s,skill/competence,bake,,released,,
    KnowledgeSkillCompetence,%s,knowledge,nutrition,,released,,
    KnowledgeSkillCompetence,%s,skill/competence,French,,released,,
    """
        .formatted(KOKEN, BAKKEN, VOEDING, FRANS);
  }

  private static final String DUTCH_LABELS =
      "conceptUri,preferredLabel_nl,source\n" + KOKEN + ",koken,ergens\n";

  private static final String LANGUAGES =
      "conceptUri,preferredLabel,altLabels,description\n"
          + FRANS
          + ",French,speak French | français,\n";

  private static final String EISEN =
      """
      occupationUri,relationType,skillType,skillUri
      %s,essential,skill/competence,%s
      %s,optional,knowledge,%s
      %s,essential,skill/competence,%s
      """
          .formatted(KOK, KOKEN, KOK, VOEDING, BAKKER, BAKKEN);

  private static final String RELATED =
      """
      originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
      %s,skill/competence,optional,knowledge,%s
      """
          .formatted(KOKEN, VOEDING);

  private static final String SKILL_HIERARCHY =
      """
      conceptType,conceptUri,broaderType,broaderUri
      KnowledgeSkillCompetence,%s,KnowledgeSkillCompetence,%s
      KnowledgeSkillCompetence,%s,SkillGroup,%s
      """
          .formatted(BAKKEN, KOKEN, KOKEN, GROEP);

  private static final String OCCUPATION_HIERARCHY =
      """
      conceptType,conceptUri,broaderType,broaderUri
      ISCOGroup,%s,ISCOGroup,%s
      Occupation,%s,ISCOGroup,%s
      """
          .formatted(KOKS, DIENSTEN, KOK, KOKS);

  private static final String ISCO =
      """
      conceptType,conceptUri,code,preferredLabel,status
      ISCOGroup,%s,512,Koks en keukenhulpen,released
      ISCOGroup,%s,5120,Koks,released
      """
          .formatted(DIENSTEN, KOKS);
}
