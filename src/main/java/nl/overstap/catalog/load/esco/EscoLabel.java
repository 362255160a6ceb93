package nl.overstap.catalog.load.esco;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// How a concept is called in one language.
///
/// @param alternatieven as a cell of our format
/// @param omschrijving in the same language; empty when there is none
record EscoLabel(String naam, String alternatieven, String omschrijving, String taal) {

  private static final Pattern BETWEEN = Pattern.compile("[|\\n\\r]");

  static EscoLabel of(String naam, String altLabels, String omschrijving, String taal) {
    return new EscoLabel(naam, joined(naam, altLabels), omschrijving, taal);
  }

  /// ESCO repeats the preferred label among the others, and separates them in two ways.
  private static String joined(String naam, String altLabels) {
    Set<String> names = new LinkedHashSet<>();
    BETWEEN.splitAsStream(altLabels).map(String::strip).forEach(names::add);
    names.remove("");
    names.remove(naam);
    return String.join("|", names);
  }

  /// The better of two by language.
  EscoLabel or(EscoLabel other) {
    return EscoFile.rank(other.taal) < EscoFile.rank(taal) ? other : this;
  }
}
