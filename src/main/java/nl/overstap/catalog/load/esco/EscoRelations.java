package nl.overstap.catalog.load.esco;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overstap.catalog.load.table.Report;
import nl.overstap.catalog.load.table.Table.Cellrow;

/// The relations of ESCO: what occupations ask, which skill is narrower than which, and which have
/// to do with each other.
final class EscoRelations {

  private static final String CONCEPT = "KnowledgeSkillCompetence";

  private final EscoDownload download;
  private final Report report;
  private final String bron;

  EscoRelations(EscoDownload download, Report report, EscoSource source) {
    this.download = download;
    this.report = report;
    this.bron = source.bron();
  }

  /// What occupations ask: essential as ESSENTIEEL, optional as AANVULLEND, at niveau 2.
  Optional<OwnTable> eisen(Listed functies, Listed skills) {
    return download
        .findNeeded(
            EscoKind.OCCUPATION_SKILLS,
            "occupationSkillRelations.csv",
            "occupationUri",
            "relationType",
            "skillUri")
        .map(table -> {
          OwnRows rows =
              new OwnRows(
                  "functie_skills.csv",
                  table,
                  "functie",
                  "skill",
                  "belang",
                  "escoBelang",
                  "herkomst",
                  "bron");
          Known known = new Known(table);
          for (Cellrow row : table.rows()) {
            String belang = belang(table, row);
            boolean hasFunctie = known.has(functies, row, "occupationUri");
            boolean hasSkill = known.has(skills, row, "skillUri");
            if (hasFunctie && hasSkill && !belang.isEmpty()) {
              String functie = table.cell(row, "occupationUri");
              String skill = table.cell(row, "skillUri");
              String type = table.cell(row, "relationType");
              rows.add(row, functie, skill, belang, type, EscoSource.HERKOMST, bron);
            }
          }
          known.warn();
          return rows.done();
        });
  }

  private String belang(EscoTable table, Cellrow row) {
    String type = table.cell(row, "relationType");
    return switch (type) {
      case "essential" -> "ESSENTIEEL";
      case "optional" -> "AANVULLEND";
      default -> {
        report.error(
            table.name(),
            row.line(),
            "relationType '%s' kennen we niet. Kies uit essential, optional".formatted(type));
        yield "";
      }
    };
  }

  /// Both files of relations between skills, as far as they are there.
  List<OwnTable> relaties(EscoHierarchy hierarchy, Listed skills) {
    List<OwnTable> tables = new ArrayList<>();
    hierarchy
        .findTable()
        .ifPresent(table ->
            tables.add(
                relaties(
                    table,
                    hierarchy.between(CONCEPT),
                    new Ends("conceptUri", "broaderUri", "VALT_ONDER"),
                    skills)));
    download
        .findOne(EscoKind.SKILL_SKILLS, "originalSkillUri", "relatedSkillUri")
        .ifPresent(table ->
            tables.add(
                relaties(
                    table,
                    table.rows(),
                    new Ends("originalSkillUri", "relatedSkillUri", "HANGT_SAMEN_MET"),
                    skills)));
    return tables;
  }

  /// Which columns hold the two ends, and what the relation becomes.
  private record Ends(String van, String naar, String soort) {}

  private OwnTable relaties(EscoTable table, List<Cellrow> from, Ends ends, Listed skills) {
    OwnRows rows =
        new OwnRows("skill_relaties.csv", table, "van", "naar", "soort", "herkomst", "bron");
    Known known = new Known(table);
    for (Cellrow row : from) {
      String van = table.cell(row, ends.van());
      String naar = table.cell(row, ends.naar());
      boolean hasVan = known.has(skills, row, ends.van());
      boolean hasNaar = known.has(skills, row, ends.naar());
      boolean complete = hasVan && hasNaar;
      if (complete && van.equals(naar)) {
        report.warning(
            table.name(), row.line(), "'" + van + "' hoort hier bij zichzelf: overgeslagen");
      } else if (complete) {
        rows.add(row, van, naar, ends.soort(), EscoSource.HERKOMST, bron);
      }
    }
    known.warn();
    return rows.done();
  }

  /// The concepts of one kind that ESCO lists, and the hierarchy that may name others.
  ///
  /// @param complete false when the list could not be read whole: then nothing is called unknown
  record Listed(String file, Set<String> uris, EscoHierarchy hierarchy, boolean complete) {}

  /// Checks the ends of the relations of one file. ESCO has relations of concepts that it only
  /// names in its hierarchy (groups, and one occupation in 1.1.1): those are left out with one
  /// warning each.
  private final class Known {

    private final EscoTable table;
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();

    Known(EscoTable table) {
      this.table = table;
    }

    boolean has(Listed listed, Cellrow row, String column) {
      String uri = table.cell(row, column);
      if (listed.uris().contains(uri)) {
        return true;
      }
      if (listed.hierarchy().names(uri)) {
        leftOut.merge(uri, 1, Integer::sum);
      } else if (listed.complete()) {
        report.error(
            table.name(),
            row.line(),
            "%s '%s' staat niet in %s. Horen deze bestanden bij dezelfde versie van ESCO?"
                .formatted(column, uri, listed.file()));
      }
      return false;
    }

    void warn() {
      leftOut.forEach((uri, rows) ->
          report.warning(
              table.name(),
              0,
              "'%s' staat wel in de indeling van ESCO maar niet in een lijst: %d rijen overgeslagen"
                  .formatted(uri, rows)));
    }
  }
}
