package nl.overstap.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.overstap.cli.command.BadInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a JSON object from a file, in the shape of an input type of the schema.
final class JsonFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonFile() {}

  /// Throws [BadInputException] for a file that cannot be read or holds no JSON object.
  static Map<String, Object> read(Path file) throws BadInputException {
    try {
      Map<String, Object> object = JSON.readValue(Files.readString(file), OBJECT);
      return object == null ? Map.of() : object;
    } catch (JacksonException e) {
      throw new BadInputException(
          file
              + " is geen JSON-object, regel "
              + e.getLocation().getLineNr()
              + ". Zo is het wel goed: {\"functies\": [{\"functie\": \"functie/kok\", \"maanden\":"
              + " 24}]}");
    } catch (IOException e) {
      throw new BadInputException(file + " is niet te lezen. Kijk of het bestand bestaat.");
    }
  }
}
