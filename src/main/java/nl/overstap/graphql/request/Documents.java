package nl.overstap.graphql.request;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.overstap.graphql.error.Errors;
import nl.overstap.graphql.error.InvalidRequestException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/// Reads documents and holds them against the schema, each once: those that are right are kept, the
/// ones that are asked most. What is wrong with one is said in Dutch.
@Component
public final class Documents implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {
  /// The language of everything that we say.
  public static final Locale DUTCH = Locale.of("nl");

  private final Grenzen grenzen;
  private final ObjectProvider<GraphQlSource> source;
  private final ParserOptions options;
  private final Cache<String, ParsedDocument> kept;

  public Documents(Grenzen grenzen, ObjectProvider<GraphQlSource> source) {
    this.grenzen = grenzen;
    this.source = source;
    this.options =
        ParserOptions.newParserOptions()
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .captureSourceLocation(true)
            .maxCharacters(grenzen.tekens())
            .maxTokens(grenzen.tokens())
            .maxWhitespaceTokens(grenzen.tekens())
            .maxRuleDepth(ParserOptions.MAX_RULE_DEPTH)
            .build();
    this.kept = Caffeine.newBuilder().maximumSize(grenzen.documenten()).build();
  }

  @Override
  public void customize(GraphQlSource.SchemaResourceBuilder builder) {
    builder.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(this));
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> ownWay) {
    return CompletableFuture.completedFuture(read(input.getQuery()).entry());
  }

  /// The document of this text, with what is wrong with it.
  public ParsedDocument read(String text) {
    ParsedDocument known = kept.getIfPresent(text);
    if (known != null) {
      return known;
    }
    ParsedDocument parsed = parse(text);
    if (parsed.isValid()) {
      kept.put(text, parsed);
    }
    return parsed;
  }

  private ParsedDocument parse(String text) {
    try {
      Document document =
          Parser.parse(
              ParserEnvironment.newParserEnvironment()
                  .document(text)
                  .parserOptions(options)
                  .locale(DUTCH)
                  .build());
      DocumentRules.check(document, grenzen);
      return validated(document, source.getObject().schema());
    } catch (InvalidSyntaxException wrong) {
      return wrong(explain(wrong));
    } catch (InvalidRequestException wrong) {
      return wrong(Errors.of(wrong));
    }
  }

  private static ParsedDocument validated(Document document, GraphQLSchema schema) {
    List<ValidationError> errors = ParseAndValidate.validate(schema, document, DUTCH);
    return new ParsedDocument(
        errors.isEmpty()
            ? new PreparsedDocumentEntry(document)
            : new PreparsedDocumentEntry(document, errors),
        new ProfielUse(schema).isIn(document));
  }

  private static ParsedDocument wrong(GraphQLError error) {
    return new ParsedDocument(new PreparsedDocumentEntry(error), false);
  }

  private GraphQLError explain(InvalidSyntaxException wrong) {
    return switch (wrong) {
      case ParseCancelledTooManyCharsException tooLong ->
          tooLarge("De vraag is te lang. Dat mag tot en met " + grenzen.tekens() + " tekens.");
      case ParseCancelledTooDeepException tooDeep ->
          tooLarge("De vraag zit te diep in elkaar. Gebruik minder haakjes in haakjes.");
      case ParseCancelledException tooLarge ->
          tooLarge(
              "De vraag heeft te veel woorden en tekens. Dat mag tot en met "
                  + grenzen.tokens()
                  + " tokens.");
      default -> wrong.toInvalidSyntaxError();
    };
  }

  private static GraphQLError tooLarge(String message) {
    return Errors.of(DocumentRules.tooLarge(message));
  }
}
