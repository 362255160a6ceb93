package nl.overstap.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.skill.SkillId;
import nl.overstap.domain.skill.SkillNiveau;
import nl.overstap.domain.vraag.Profiel;
import nl.overstap.domain.vraag.Werkervaring;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the typical people and functies from `matrix.json`, which is part of the program.
final class MatrixFile {
  private static final String NAME = "matrix.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private MatrixFile() {}

  static Matrix read() {
    try (InputStream file = MatrixFile.class.getResourceAsStream(NAME)) {
      JsonNode matrix = JSON.readTree(Objects.requireNonNull(file, NAME));
      return new Matrix(
          list(matrix, "personen", MatrixFile::persoon),
          list(matrix, "doelen", id -> new FunctieId(id.asString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Persoon persoon(JsonNode row) {
    JsonNode profiel = row.path("profiel");
    return new Persoon(
        row.path("naam").asString(),
        row.path("wie").asString(),
        profiel(profiel),
        JSON.writeValueAsString(profiel));
  }

  private static Profiel profiel(JsonNode row) {
    return new Profiel(
        list(row, "skills", MatrixFile::skill),
        list(row, "functies", MatrixFile::werk),
        List.of(),
        list(row, "kwalificaties", id -> new KwalificatieId(id.asString())),
        list(row, "nogNiet", MatrixFile::skill),
        null);
  }

  private static SkillNiveau skill(JsonNode row) {
    return new SkillNiveau(new SkillId(row.path("skill").asString()), row.path("niveau").asInt());
  }

  private static Werkervaring werk(JsonNode row) {
    return new Werkervaring(
        new FunctieId(row.path("functie").asString()), row.path("maanden").asInt());
  }

  private static <T> List<T> list(JsonNode row, String name, Function<JsonNode, T> reader) {
    return row.path(name).valueStream().map(reader).toList();
  }
}
