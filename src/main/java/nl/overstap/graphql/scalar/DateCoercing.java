package nl.overstap.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Date outside is an ISO text, as in `2026-11-21`.
final class DateCoercing implements Coercing<LocalDate, String> {
  @Override
  public String serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof LocalDate date) {
      return date.toString();
    }
    throw new CoercingSerializeException("Geen datum maar een " + value.getClass().getName());
  }

  @Override
  public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return LocalDate.parse(input.toString());
    } catch (DateTimeException e) {
      throw new CoercingParseValueException(explain(input), e);
    }
  }

  @Override
  public LocalDate parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    if (!(input instanceof StringValue text)) {
      throw new CoercingParseLiteralException(explain(input));
    }
    try {
      return LocalDate.parse(text.getValue());
    } catch (DateTimeException e) {
      throw new CoercingParseLiteralException(explain(text.getValue()), e);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }

  private static String explain(@Nullable Object input) {
    return "'" + input + "' is geen dag. Schrijf een dag als jaar-maand-dag: 2026-11-21.";
  }
}
