package nl.overstap.catalog.report;

import java.util.Collections;
import java.util.List;

/// A report as Markdown, for people and for the documents.
public final class Markdown {
  private static final int MOST_ROWS = 100;

  private Markdown() {}

  /// All chapters, each under a heading of the second order. Of a long list the first hundred.
  public static String of(List<Rubriek> rubrieken) {
    StringBuilder text = new StringBuilder();
    rubrieken.forEach(rubriek -> add(rubriek, text));
    return text.toString();
  }

  private static void add(Rubriek rubriek, StringBuilder text) {
    text.append("\n## ").append(rubriek.titel()).append("\n\n").append(rubriek.uitleg());
    boolean table = !rubriek.kop().isEmpty();
    int all = rubriek.rijen().size();
    if (!table) {
      text.append(all == 0 ? " **Geen.**" : " **" + all + ".**");
    }
    text.append("\n");
    if (all > 0) {
      text.append("\n");
    }
    if (table) {
      text.append(row(rubriek.kop())).append(row(Collections.nCopies(rubriek.kop().size(), "---")));
    }
    List<List<String>> shown = rubriek.rijen().subList(0, Math.min(all, MOST_ROWS));
    shown.forEach(rij -> text.append(table ? row(rij) : "- " + rij.getFirst() + "\n"));
    if (all > MOST_ROWS) {
      text.append("\nEn nog ").append(all - MOST_ROWS).append(".\n");
    }
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
