package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The schema is the manual: all of it is described, all of it is wired, and it only changes on
/// purpose.
class SchemaTests {
  private static final Path COMMITTED = Path.of("docs/schema.graphqls");

  @Test
  void everythingIsDescribed() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      List<String> undescribed =
          ownTypes(test)
              .flatMap(SchemaTests::withParts)
              .filter(element -> description(element).isBlank())
              .map(GraphQLNamedSchemaElement::getName)
              .toList();

      assertThat(undescribed).isEmpty();
    }
  }

  @Test
  void thePrintedSchemaIsTheCommittedOne() throws IOException {
    try (ApiUnderTest test = new ApiUnderTest()) {
      String printed =
          new SchemaPrinter(
                  SchemaPrinter.Options.defaultOptions()
                      .includeDirectiveDefinition(Set.of("mag", "key")::contains)
                      .includeScalarTypes(true))
              .print(test.api().schema());
      if (Boolean.getBoolean("overstap.schema.herschrijf")) {
        Files.writeString(COMMITTED, printed);
      }

      assertThat(Files.readString(COMMITTED))
          .as("run with -Doverstap.schema.herschrijf=true to rewrite it")
          .isEqualTo(printed);
    }
  }

  private static Stream<GraphQLNamedType> ownTypes(ApiUnderTest test) {
    return test.api().schema().getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__"))
        .filter(type ->
            !(type instanceof GraphQLScalarType scalar
                && ScalarInfo.isGraphqlSpecifiedScalar(scalar)));
  }

  private static Stream<GraphQLNamedSchemaElement> withParts(GraphQLNamedType type) {
    Stream<GraphQLNamedSchemaElement> parts =
        switch (type) {
          case GraphQLFieldsContainer fields ->
              fields.getFieldDefinitions().stream()
                  .flatMap(field ->
                      Stream.<GraphQLNamedSchemaElement>concat(
                          Stream.of(field), field.getArguments().stream()));
          case GraphQLInputObjectType input -> input.getFieldDefinitions().stream().map(f -> f);
          // The values of federation's own enum come from its library.
          case GraphQLEnumType values when type.getName().contains("__") -> Stream.of();
          case GraphQLEnumType values -> values.getValues().stream().map(v -> v);
          default -> Stream.of();
        };
    return Stream.concat(Stream.of(type), parts);
  }

  private static String description(GraphQLNamedSchemaElement element) {
    String description = element.getDescription();
    return description == null ? "" : description;
  }
}
