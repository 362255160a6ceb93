package nl.overstap.graphql.gateway;

import com.apollographql.federation.graphqljava.Federation;
import graphql.TypeResolutionEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/// Makes the schema one that a gateway can put beside others: the fields `_service` and `_entities`
/// of [Apollo Federation 2](https://specs.apollo.dev/federation/v2.3), for the types with a `@key`.
@Component
final class FederatedSchema implements GraphQlSourceBuilderCustomizer {
  @Override
  public void customize(GraphQlSource.SchemaResourceBuilder builder) {
    builder.schemaFactory(FederatedSchema::of);
  }

  private static GraphQLSchema of(TypeDefinitionRegistry types, RuntimeWiring wiring) {
    GraphQLSchema schema =
        Federation.transform(types, wiring)
            .fetchEntities(new Entities())
            .resolveEntityType(FederatedSchema::typeOf)
            .build();
    return GatewayDescriptions.describe(schema);
  }

  /// The types of the schema are called as the records are.
  private static GraphQLObjectType typeOf(TypeResolutionEnvironment env) {
    return env.getSchema().getObjectType(env.getObject().getClass().getSimpleName());
  }
}
