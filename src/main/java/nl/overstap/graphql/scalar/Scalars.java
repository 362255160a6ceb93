package nl.overstap.graphql.scalar;

import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// Wires the scalars of the schema.
@Component
final class Scalars implements RuntimeWiringConfigurer {
  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.scalar(scalar("Bedrag", new BedragCoercing()));
    wiring.scalar(scalar("Date", new DateCoercing()));
  }

  private static GraphQLScalarType scalar(String name, Coercing<?, ?> coercing) {
    return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
  }
}
