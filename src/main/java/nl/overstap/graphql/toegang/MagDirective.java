package nl.overstap.graphql.toegang;

import graphql.language.OperationTypeDefinition;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Optional;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/// Puts a guard before every field that has `@mag`, and refuses a schema with a mutation that has
/// no rule: then neither the service nor a test starts.
@Component
final class MagDirective implements RuntimeWiringConfigurer, SchemaDirectiveWiring {
  static final String NAME = "mag";

  private static final String MUTATION = "Mutation";

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.directiveWiring(this);
  }

  @Override
  public GraphQLFieldDefinition onField(
      SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> field) {
    GraphQLFieldDefinition definition = field.getElement();
    GraphQLAppliedDirective mag = definition.getAppliedDirective(NAME);
    if (mag != null) {
      return field.setFieldDataFetcher(
          new Guard(Toegangsregels.of(definition, mag), field.getFieldDataFetcher()));
    }
    if (field.getFieldsContainer().getName().equals(mutationType(field.getRegistry()))) {
      throw new IllegalStateException(
          "De mutatie %s heeft geen toegangsregel. Zet erbij wie het mag, bijvoorbeeld @mag(rollen: [BEHEERDER])."
              .formatted(definition.getName()));
    }
    return definition;
  }

  private static String mutationType(TypeDefinitionRegistry registry) {
    return registry
        .schemaDefinition()
        .flatMap(schema ->
            schema.getOperationTypeDefinitions().stream()
                .filter(operation -> operation.getName().equals("mutation"))
                .findFirst())
        .map(OperationTypeDefinition::getTypeName)
        .flatMap(type -> Optional.ofNullable(type.getName()))
        .orElse(MUTATION);
  }
}
