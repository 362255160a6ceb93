package nl.overstap.catalog.load.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.overstap.catalog.load.table.Table.Cellrow;

/// What skills are called in files beside the list of all skills: the collections (digital, green,
/// language, ...) and lists of labels. They make up for a list that is only there in English.
final class EscoLabels {

  private final Map<String, EscoLabel> labels = new HashMap<>();
  private final Set<String> talen = new HashSet<>();

  static EscoLabels read(EscoDownload download) {
    EscoLabels labels = new EscoLabels();
    String[] columns = {"conceptUri", "preferredLabel", "altLabels", "description"};
    for (EscoTable table : download.all(EscoKind.LANGUAGE_SKILLS, columns)) {
      table.rows().forEach(row -> labels.talen.add(table.cell(row, "conceptUri")));
      labels.addCollection(table);
    }
    download.all(EscoKind.SKILL_COLLECTION, columns).forEach(labels::addCollection);
    download.all(EscoKind.SKILL_LABELS, "conceptUri").forEach(labels::addList);
    return labels;
  }

  /// The label of the list, or a better one by language.
  EscoLabel best(String uri, EscoLabel listed) {
    EscoLabel other = labels.get(uri);
    return other == null ? listed : listed.or(other);
  }

  /// True for a skill that is about a language.
  boolean isTaal(String uri) {
    return talen.contains(uri);
  }

  private void addCollection(EscoTable table) {
    for (Cellrow row : table.rows()) {
      add(
          table.cell(row, "conceptUri"),
          EscoLabel.of(
              table.cell(row, "preferredLabel"),
              table.cell(row, "altLabels"),
              table.cell(row, "description"),
              table.file().taal()));
    }
  }

  private void addList(EscoTable table) {
    String taal = table.file().taal();
    for (Cellrow row : table.rows()) {
      String naam = table.cell(row, "preferredLabel_" + taal);
      add(table.cell(row, "conceptUri"), EscoLabel.of(naam, "", "", taal));
    }
  }

  private void add(String uri, EscoLabel label) {
    if (!label.naam().isEmpty()) {
      labels.merge(uri, label, EscoLabel::or);
    }
  }
}
