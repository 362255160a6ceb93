package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.nio.charset.StandardCharsets;
import nl.overstap.support.observe.CapturedLog;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/// Every field of the schema comes from somewhere, every controller method leads to a field, and
/// the schema and the code agree on what may be empty.
class SchemaReportTests {
  @Test
  void theSchemaAndTheCodeAreTheSame() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      SchemaReport report =
          SchemaInspection.nameClasses(SchemaMappingInspector.initializer())
              .inspect(test.api().schema(), test.api().dataFetchers());

      assertThat(SchemaInspection.findings(report)).isEmpty();
      assertThat(report.unmappedFields())
          .as("only what federation wires by itself")
          .extracting(Object::toString)
          .containsExactlyInAnyOrder("Query._service", "Query._entities");
    }
  }

  @Test
  void whatDiffersIsAFinding() {
    GraphQLSchema schema =
        new SchemaGenerator()
            .makeExecutableSchema(
                new SchemaParser().parse("type Query { _service: String nergensVandaan: String }"),
                RuntimeWiring.newRuntimeWiring().build());
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type("Query", query -> query.dataFetcher("vergeten", env -> ""))
            .build();

    SchemaReport report = SchemaMappingInspector.inspect(schema, wiring);

    assertThat(SchemaInspection.findings(report))
        .satisfiesExactly(
            field -> assertThat(field).isEqualTo("niets geeft Query.nergensVandaan"),
            code -> assertThat(code).startsWith("Query.vergeten is er niet"));
  }

  @Test
  void aStartLogsWhatDiffersAndNothingElse() {
    try (CapturedLog log = new CapturedLog()) {
      build("type Query { _service: String }");
      assertThat(log.text()).doesNotContain("Schema");

      build("type Query { nergensVandaan: String }");
      assertThat(log.text())
          .contains("Schema en code verschillen: niets geeft Query.nergensVandaan");
    }
  }

  private static void build(String schema) {
    SchemaResourceBuilder builder =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(new ByteArrayResource(schema.getBytes(StandardCharsets.UTF_8)));
    SchemaInspection.of(builder);
    builder.build();
  }
}
