package nl.overstap.graphql.gateway;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Map;
import java.util.function.Function;

/// Says of what federation adds to the schema that it is for a gateway, so that nobody who reads
/// the schema in GraphiQL stumbles over it.
final class GatewayDescriptions extends GraphQLTypeVisitorStub {
  private static final Map<String, String> TEXTS =
      Map.of(
          "_service",
          "Alleen voor een gateway (Apollo Federation): het schema als tekst.",
          "_entities",
          "Alleen voor een gateway (Apollo Federation): zoekt functies, skills, opleidingen en"
              + " sectoren met hun id. Hooguit 500. Wat niet bestaat is leeg.",
          "representations",
          "Van elk ding `__typename` en `id`.",
          "_Service",
          "Alleen voor een gateway (Apollo Federation).",
          "sdl",
          "Het schema als tekst.",
          "_Entity",
          "Alleen voor een gateway (Apollo Federation): wat een gateway met zijn id kan vinden.",
          "_Any",
          "Alleen voor een gateway (Apollo Federation): een ding met `__typename` en `id`.",
          "federation__FieldSet",
          "Alleen voor een gateway (Apollo Federation): namen van velden.",
          "link__Import",
          "Alleen voor een gateway (Apollo Federation): een naam uit een ander schema.",
          "link__Purpose",
          "Alleen voor een gateway (Apollo Federation): waarvoor een ander schema is.");

  private GatewayDescriptions() {}

  static GraphQLSchema describe(GraphQLSchema schema) {
    return SchemaTransformer.transformSchema(schema, new GatewayDescriptions());
  }

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    return describe(field, context, text -> field.transform(builder -> builder.description(text)));
  }

  @Override
  public TraversalControl visitGraphQLArgument(
      GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
    return describe(
        argument, context, text -> argument.transform(builder -> builder.description(text)));
  }

  @Override
  public TraversalControl visitGraphQLObjectType(
      GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
    return describe(type, context, text -> type.transform(builder -> builder.description(text)));
  }

  @Override
  public TraversalControl visitGraphQLUnionType(
      GraphQLUnionType type, TraverserContext<GraphQLSchemaElement> context) {
    return describe(type, context, text -> type.transform(builder -> builder.description(text)));
  }

  @Override
  public TraversalControl visitGraphQLEnumType(
      GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
    return describe(type, context, text -> type.transform(builder -> builder.description(text)));
  }

  @Override
  public TraversalControl visitGraphQLScalarType(
      GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
    return describe(type, context, text -> type.transform(builder -> builder.description(text)));
  }

  /// Each kind of element has a builder of its own, with a description that they share in name
  /// only.
  private TraversalControl describe(
      GraphQLNamedSchemaElement element,
      TraverserContext<GraphQLSchemaElement> context,
      Function<String, GraphQLSchemaElement> described) {
    String text = TEXTS.get(element.getName());
    return text == null ? TraversalControl.CONTINUE : changeNode(context, described.apply(text));
  }
}
