package nl.overstap.graphql.request;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.StringValue;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;

/// What can be said about the size of a document from its text alone, before it is held against the
/// schema: that itself costs time for a hostile one.
final class DocumentRules {
  private final Grenzen grenzen;
  private int aliases;
  private int directives;
  private int longestList;
  private int longestText;

  private DocumentRules(Grenzen grenzen) {
    this.grenzen = grenzen;
  }

  /// Throws [InvalidRequestException] with code VRAAG_TE_GROOT when it is too large.
  static void check(Document document, Grenzen grenzen) {
    DocumentRules rules = new DocumentRules(grenzen);
    rules.count(document);
    rules.check(DocumentSize.of(document));
  }

  private void count(Node<?> node) {
    switch (node) {
      case Field field when field.getAlias() != null -> aliases++;
      case Directive directive -> directives++;
      case ArrayValue list -> longestList = Math.max(longestList, list.getValues().size());
      case StringValue text -> longestText = Math.max(longestText, length(text));
      default -> {}
    }
    node.getChildren().forEach(this::count);
  }

  private static int length(StringValue text) {
    String value = text.getValue();
    return value == null ? 0 : value.length();
  }

  private void check(DocumentSize.Size size) {
    if (size.depth() > grenzen.diepte()) {
      throw tooLarge(
          "De vraag is "
              + size.depth()
              + " niveaus diep. Dat mag tot en met "
              + grenzen.diepte()
              + ". Vraag minder velden in velden.");
    }
    atMost(grenzen.velden(), size.fields(), "velden", "Vraag minder velden.");
    atMost(grenzen.aliassen(), aliases, "aliassen", "Vraag minder tegelijk.");
    atMost(grenzen.richtlijnen(), directives, "richtlijnen (zoals @skip)", "Gebruik er minder.");
    atMost(grenzen.lijst(), longestList, "waarden in één lijst", "Geef er minder.");
    atMost(grenzen.tekst(), longestText, "tekens in één tekst", "Maak die korter.");
  }

  private static void atMost(int max, long value, String what, String advice) {
    if (value > max) {
      throw tooLarge(
          "De vraag heeft "
              + value
              + " "
              + what
              + ". Dat mogen er hooguit "
              + max
              + " zijn. "
              + advice);
    }
  }

  static InvalidRequestException tooLarge(String message) {
    return new InvalidRequestException(Foutcode.VRAAG_TE_GROOT, "query", "", message);
  }
}
