package nl.overstap.referee;

import java.util.HashSet;
import java.util.Set;

/// R10: GROEIT_DOOR_NAAR. Without rows nothing is restricted.
final class Ladder {

  private final boolean present;
  private final Set<String> below = new HashSet<>();
  private final String target;

  Ladder(CsvCatalogue csv, String target) {
    this.present = !csv.rows("functie_doorgroei").isEmpty();
    this.target = target;
    climbDown(csv, target);
  }

  private void climbDown(CsvCatalogue csv, String functie) {
    for (Row row : csv.where("functie_doorgroei", "naar", functie)) {
      if (below.add(row.get("van"))) {
        climbDown(csv, row.get("van"));
      }
    }
  }

  boolean isPresent() {
    return present;
  }

  /// Whether a functie leads to the target, the target itself left out.
  boolean leadsToTarget(String functie) {
    return !functie.equals(target) && below.contains(functie);
  }

  /// The target is never a stepping stone.
  boolean allowsStone(String functie) {
    return !functie.equals(target) && (!present || below.contains(functie));
  }

  /// A leerbaan may also be the target itself.
  boolean allowsLeerbaan(String functie) {
    return !present || functie.equals(target) || below.contains(functie);
  }
}
