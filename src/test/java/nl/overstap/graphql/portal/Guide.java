package nl.overstap.graphql.portal;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The guide, in which what stands between two marks is written by [Programs] and the answers.
final class Guide {
  static final Path FILE = Path.of("docs/portal/README.md");
  private static final Pattern MARKED =
      Pattern.compile("(?s)(<!-- vraag: (\\w+) -->\n).*?(<!-- einde vraag -->)");

  private Guide() {}

  static String fill(String guide) {
    return MARKED
        .matcher(guide)
        .replaceAll(mark ->
            Matcher.quoteReplacement(
                mark.group(1) + block(new PortalQuestion(mark.group(2))) + mark.group(3)));
  }

  static String block(PortalQuestion question) {
    return fence("graphql", question.document())
        + "\nMet deze variabelen:\n\n"
        + fence("json", question.variables())
        + "\nHet antwoord:\n\n"
        + fence("json", question.answer())
        + details("Met curl", fence("bash", Programs.curl(question)))
        + details("In JavaScript (browser of Node)", fence("js", Programs.javaScript(question)))
        + details(
            "In Java (bewaar als `Vraag.java`, draai met `java Vraag.java`)",
            fence("java", Programs.java(question)));
  }

  private static String fence(String language, String text) {
    return "```" + language + "\n" + text.strip() + "\n```\n";
  }

  private static String details(String title, String text) {
    return "\n**" + title + "**\n\n" + text;
  }
}
