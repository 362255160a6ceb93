package nl.overstap.graphql.error;

/// Puts what the GraphQL library says of a document, which is half English at best, between what is
/// wrong and what would be right.
final class LibraryTexts {
  private LibraryTexts() {}

  static String explain(Foutcode code, String detail) {
    return switch (code) {
      case SYNTAXFOUT ->
          "Dit is geen GraphQL: " + sentence(detail) + " Verbeter de tekst op die plaats.";
      case VRAAG_PAST_NIET ->
          "De vraag past niet bij het schema: "
              + sentence(detail)
              + " Vergelijk de vraag met het schema, bijvoorbeeld in GraphiQL.";
      default -> detail;
    };
  }

  private static String sentence(String detail) {
    String text = detail.strip();
    return text.endsWith(".") ? text : text + ".";
  }
}
