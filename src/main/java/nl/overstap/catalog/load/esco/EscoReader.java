package nl.overstap.catalog.load.esco;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overstap.catalog.load.table.CsvFiles;
import nl.overstap.catalog.load.table.Report;

/// Turns an ESCO download into rows of our own format, with ESCO's own files and lines.
public final class EscoReader {

  private final Report report;
  private final EscoSource source;
  private final EscoDownload download;

  private EscoReader(EscoDownload download, Report report, EscoSource source) {
    this.download = download;
    this.report = report;
    this.source = source;
  }

  /// Reads all files; what is wrong is reported.
  ///
  /// @param folders that hold the download together, one a language for instance
  public static List<OwnTable> read(
      List<CsvFiles> folders, EscoSource source, Report report, EscoProgress progress) {
    EscoDownload download = new EscoDownload(folders, report, progress);
    return new EscoReader(download, report, source).read();
  }

  private List<OwnTable> read() {
    EscoHierarchy groups = new EscoHierarchy(download, EscoKind.OCCUPATION_HIERARCHY, "ISCOGroup");
    EscoHierarchy broader = new EscoHierarchy(download, EscoKind.SKILL_HIERARCHY, "SkillGroup");
    EscoSectoren sectoren = EscoSectoren.read(download, groups, report, source);
    EscoConcepts skills = new EscoConcepts(download, report, source);
    EscoConcepts functies = new EscoConcepts(download, report, source);
    List<OwnTable> skillTables = skills.skills();
    List<OwnTable> functieTables = functies.functies(sectoren);
    EscoRelations.Listed listedSkills = listed("skills", skills.uris(), broader, skillTables);
    EscoRelations.Listed listedFuncties =
        listed("occupations", functies.uris(), groups, functieTables);
    EscoRelations relations = new EscoRelations(download, report, source);

    List<OwnTable> all = new ArrayList<>(skillTables);
    all.addAll(relations.relaties(broader, listedSkills));
    all.addAll(sectoren.tables());
    all.addAll(functieTables);
    relations.eisen(listedFuncties, listedSkills).ifPresent(all::add);
    return all;
  }

  private static EscoRelations.Listed listed(
      String file, Set<String> uris, EscoHierarchy hierarchy, List<OwnTable> tables) {
    boolean complete =
        !tables.isEmpty() && tables.stream().allMatch(table -> table.table().complete());
    return new EscoRelations.Listed(file, uris, hierarchy, complete);
  }
}
