package nl.overstap.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.skill.Skill;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/// Every field of the schema comes from somewhere, and every controller method leads to a field.
class SchemaReportTests {
  @Test
  void everyFieldAndArgumentIsMapped() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      SchemaReport report = report(test);

      assertThat(report.unmappedFields())
          .as("only what federation wires by itself")
          .extracting(Object::toString)
          .containsExactlyInAnyOrder("Query._service", "Query._entities");
      assertThat(report.unmappedRegistrations()).isEmpty();
      assertThat(report.unmappedArguments()).isEmpty();
      assertThat(report.skippedTypes()).isEmpty();
    }
  }

  @Test
  void theSchemaAndTheCodeAgreeOnWhatMayBeEmpty() {
    try (ApiUnderTest test = new ApiUnderTest()) {
      SchemaReport report = report(test);

      assertThat(report.fieldNullnessErrors()).isEmpty();
      assertThat(report.argumentNullnessErrors()).isEmpty();
    }
  }

  private static SchemaReport report(ApiUnderTest test) {
    return SchemaMappingInspector.initializer()
        .classMapping("Functie", Functie.class)
        .classMapping("Skill", Skill.class)
        .classMapping("Opleiding", Opleiding.class)
        .classMapping("Kwalificatie", Kwalificatie.class)
        .classMapping("Sector", Sector.class)
        .classMapping("Regio", Regio.class)
        .classMapping("SkillVooraf", Voorafeis.SkillVooraf.class)
        .classMapping("KwalificatieVooraf", Voorafeis.KwalificatieVooraf.class)
        .classMapping("FunctieVooraf", Voorafeis.FunctieVooraf.class)
        .inspect(test.api().schema(), test.api().dataFetchers());
  }
}
