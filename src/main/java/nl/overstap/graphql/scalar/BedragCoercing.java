package nl.overstap.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.Locale;
import nl.overstap.domain.Bedrag;

/// Bedrag outside is a JSON number of euros with at most two decimals; inside it is in cents.
final class BedragCoercing implements Coercing<Bedrag, BigDecimal> {
  @Override
  public BigDecimal serialize(Object value, GraphQLContext context, Locale locale) {
    if (value instanceof Bedrag bedrag) {
      return bedrag.asEuros();
    }
    throw new CoercingSerializeException("Geen Bedrag maar een " + value.getClass().getName());
  }

  @Override
  public Bedrag parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return parse(input);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new CoercingParseValueException(explain(input), e);
    }
  }

  @Override
  public Bedrag parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    return switch (input) {
      case IntValue whole -> literal(new BigDecimal(whole.getValue()));
      case FloatValue decimal -> literal(decimal.getValue());
      default -> throw new CoercingParseLiteralException(explain(input));
    };
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    Bedrag bedrag = input instanceof Bedrag known ? known : parse(input);
    return FloatValue.newFloatValue(bedrag.asEuros()).build();
  }

  private static Bedrag literal(BigDecimal euros) {
    try {
      return Bedrag.ofEuros(euros);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new CoercingParseLiteralException(explain(euros), e);
    }
  }

  /// Takes numbers only: a text is no amount, not even "200".
  private static Bedrag parse(Object input) {
    if (!(input instanceof Number)) {
      throw new IllegalArgumentException("geen getal");
    }
    return Bedrag.ofEuros(new BigDecimal(input.toString()));
  }

  private static String explain(Object input) {
    return "'"
        + input
        + "' is geen bedrag. Geef euro's als getal van 0 of meer, met hooguit twee cijfers achter"
        + " de punt: 200 of 12.50.";
  }
}
