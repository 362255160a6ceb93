package nl.overstap.bench.family;

import java.util.ArrayList;
import java.util.List;

/// Skills with the field they belong to, and the skills that each functie asks: what opleidingen
/// are drawn around. From ESCO or drawn.
///
/// @param fieldOf per skill its field, from 0
/// @param functies per functie the skills it asks
/// @param broader pairs of a narrower and a broader skill
record Market(String source, int[] fieldOf, List<int[]> functies, List<int[]> broader) {
  int skills() {
    return fieldOf.length;
  }

  int fields() {
    int most = 0;
    for (int field : fieldOf) {
      most = Math.max(most, field);
    }
    return most + 1;
  }

  /// Per field its skills, ascending.
  List<int[]> skillsOfField() {
    List<List<Integer>> rows = new ArrayList<>();
    for (int field = 0; field < fields(); field++) {
      rows.add(new ArrayList<>());
    }
    for (int skill = 0; skill < skills(); skill++) {
      rows.get(fieldOf[skill]).add(skill);
    }
    return toArrays(rows);
  }

  /// Per skill the functies that ask it, ascending.
  List<int[]> functiesOfSkill() {
    List<List<Integer>> rows = new ArrayList<>();
    for (int skill = 0; skill < skills(); skill++) {
      rows.add(new ArrayList<>());
    }
    for (int functie = 0; functie < functies.size(); functie++) {
      for (int skill : functies.get(functie)) {
        rows.get(skill).add(functie);
      }
    }
    return toArrays(rows);
  }

  private static List<int[]> toArrays(List<List<Integer>> rows) {
    return rows.stream().map(row -> row.stream().mapToInt(Integer::intValue).toArray()).toList();
  }
}
