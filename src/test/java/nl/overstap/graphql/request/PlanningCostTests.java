package nl.overstap.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a field costs to compute is written down for every field that plans.
class PlanningCostTests {
  private static final TypeDefinitionRegistry SCHEMA =
      new SchemaParser().parse(Path.of("docs/schema.graphqls").toFile());

  @Test
  void everyFieldThatAsksAboutAPersonCostsASearch() {
    List<String> planning =
        fields()
            .filter(field ->
                field.definition().getInputValueDefinitions().stream()
                    .anyMatch(PlanningCostTests::isProfile))
            .map(Field::name)
            .toList();

    assertThat(planning).isNotEmpty();
    assertThat(Complexity.WORK.keySet()).containsAll(planning);
  }

  @Test
  void everyFieldWithACostIsInTheSchema() {
    assertThat(fields().map(Field::name)).containsAll(Complexity.WORK.keySet());
  }

  private static boolean isProfile(InputValueDefinition argument) {
    return TypeInfo.typeInfo(argument.getType()).getName().equals("ProfielInput");
  }

  private static Stream<Field> fields() {
    return SCHEMA.getTypes(ObjectTypeDefinition.class).stream()
        .flatMap(type -> type.getFieldDefinitions().stream().map(field -> new Field(type, field)));
  }

  private record Field(ObjectTypeDefinition type, FieldDefinition definition) {
    private String name() {
      return type.getName() + "." + definition.getName();
    }
  }
}
