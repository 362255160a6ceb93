package nl.overstap.catalog.load.esco;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overstap.catalog.load.table.Table.Cellrow;
import org.jspecify.annotations.Nullable;

/// One of the two hierarchies of ESCO: what is narrower than what, groups and concepts mixed.
final class EscoHierarchy {

  private static final String[] COLUMNS = {
    "conceptType", "conceptUri", "broaderType", "broaderUri"
  };

  private final @Nullable EscoTable table;
  private final Map<String, String> groups = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  /// @param kind one of the two hierarchies
  /// @param groupType how it calls its groups
  EscoHierarchy(EscoDownload download, EscoKind kind, String groupType) {
    this.table = download.findOne(kind, COLUMNS).orElse(null);
    findTable().ifPresent(found -> found.rows().forEach(row -> add(found, row, groupType)));
  }

  private void add(EscoTable found, Cellrow row, String groupType) {
    String uri = found.cell(row, "conceptUri");
    String broader = found.cell(row, "broaderUri");
    named.add(uri);
    named.add(broader);
    if (isAll(found, row, groupType)) {
      groups.put(uri, broader);
    }
  }

  /// The group that a group is part of; empty for a top group.
  String broader(String group) {
    return groups.getOrDefault(group, "");
  }

  /// True when the hierarchy names it, listed elsewhere or not.
  boolean names(String uri) {
    return named.contains(uri);
  }

  /// The file itself, when it is there.
  Optional<EscoTable> findTable() {
    return Optional.ofNullable(table);
  }

  /// The rows between two concepts of this type, not to or from a group.
  List<Cellrow> between(String conceptType) {
    return findTable().stream()
        .flatMap(found -> found.rows().stream().filter(row -> isAll(found, row, conceptType)))
        .toList();
  }

  private static boolean isAll(EscoTable table, Cellrow row, String type) {
    return table.cell(row, "conceptType").equals(type)
        && table.cell(row, "broaderType").equals(type);
  }
}
