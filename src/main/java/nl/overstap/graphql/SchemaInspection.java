package nl.overstap.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.functie.Sector;
import nl.overstap.domain.kwalificatie.Kwalificatie;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.opleiding.Voorafeis;
import nl.overstap.domain.regio.Regio;
import nl.overstap.domain.skill.Skill;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/// Compares the schema with the code at the start of the service. The log hears of it only where
/// the two differ: what federation adds and answers by itself is no difference.
public final class SchemaInspection {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaInspection.class);
  private static final Set<String> FEDERATION = Set.of("Query._service", "Query._entities");

  private SchemaInspection() {}

  /// Has the schema compared when it is built.
  public static void of(SchemaResourceBuilder builder) {
    builder.inspectSchemaMappings(
        SchemaInspection::nameClasses,
        report ->
            findings(report)
                .forEach(finding -> LOG.warn("Schema en code verschillen: {}", finding)));
  }

  /// Which class stands behind a type that stands only in a union or an interface.
  static SchemaMappingInspector.Initializer nameClasses(
      SchemaMappingInspector.Initializer inspector) {
    return inspector
        .classMapping("Functie", Functie.class)
        .classMapping("Skill", Skill.class)
        .classMapping("Opleiding", Opleiding.class)
        .classMapping("Kwalificatie", Kwalificatie.class)
        .classMapping("Sector", Sector.class)
        .classMapping("Regio", Regio.class)
        .classMapping("SkillVooraf", Voorafeis.SkillVooraf.class)
        .classMapping("KwalificatieVooraf", Voorafeis.KwalificatieVooraf.class)
        .classMapping("FunctieVooraf", Voorafeis.FunctieVooraf.class);
  }

  /// Each difference in a sentence.
  static List<String> findings(SchemaReport report) {
    List<String> findings = new ArrayList<>();
    report.unmappedFields().stream()
        .map(Object::toString)
        .filter(field -> !FEDERATION.contains(field))
        .forEach(field -> findings.add("niets geeft " + field));
    report
        .unmappedRegistrations()
        .forEach((field, code) -> findings.add(field + " is er niet, voor " + code));
    report
        .unmappedArguments()
        .forEach(
            (code, names) -> findings.add(code + " vraagt argumenten die er niet zijn, " + names));
    report
        .skippedTypes()
        .forEach(type -> findings.add("bij " + type.fieldCoordinates() + " is geen klasse bekend"));
    report
        .fieldNullnessErrors()
        .forEach((field, error) -> findings.add(field + " is niet even vaak leeg, " + error));
    report
        .argumentNullnessErrors()
        .forEach((code, errors) -> findings.add(code + " is niet even vaak leeg, " + errors));
    return findings;
  }
}
