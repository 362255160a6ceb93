package nl.overstap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is, and what is not, inside the jar that is passed on.
class ShippedJarIT {

  private static final String EMBEDDED = "nl.overstap.config.database.Embedded";

  @TempDir Path folder;

  @Test
  void theDatabaseWithItsOwnLicenceIsNotInside() throws Exception {
    assertThat(listLibraries())
        .isNotEmpty()
        .noneMatch(name -> name.matches("neo4j(-kernel|-bolt|-cypher)?-20\\d\\d.*"));
  }

  @Test
  void migrationsAndCatalogueComeAlong() throws Exception {
    try (var jar = new JarFile(ShippedJar.FILE.toFile())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .anyMatch(name -> name.matches("BOOT-INF/classes/cypher/migrations/V.*\\.cypher"))
          .contains("BOOT-INF/classes/catalogus/catalogus.csv");
    }
  }

  @Test
  void everyTypeThatTheServiceNamesIsInside() throws Exception {
    Set<String> inside = listTypes();

    List<String> missing =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.overstap")
                .stream()
                .filter(type -> !type.getName().startsWith(EMBEDDED))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getName)
                .filter(name -> !name.startsWith("java") && !name.startsWith(EMBEDDED))
                .filter(name -> !inside.contains(name))
                .distinct()
                .sorted()
                .toList();

    assertThat(missing).isEmpty();
  }

  @Test
  void theCommandLineHelpsWithoutADatabase() throws Exception {
    try (var command = ShippedJar.run(folder, Map.of(), "--help")) {
      assertThat(command.awaitExit()).isZero();
      assertThat(command.lines()).anyMatch(line -> line.contains("overstap"));
    }
  }

  private static List<String> listLibraries() throws IOException {
    try (var jar = new JarFile(ShippedJar.FILE.toFile())) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
          .map(name -> name.substring("BOOT-INF/lib/".length()))
          .toList();
    }
  }

  private static Set<String> listTypes() throws IOException {
    Set<String> types = new HashSet<>();
    try (var jar = new JarFile(ShippedJar.FILE.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        addType(types, entry.getName().replace("BOOT-INF/classes/", ""));
        if (entry.getName().endsWith(".jar")) {
          addTypesOf(types, new JarInputStream(jar.getInputStream(entry)));
        }
      }
    }
    return types;
  }

  private static void addTypesOf(Set<String> types, JarInputStream library) throws IOException {
    try (library) {
      for (var entry = library.getNextEntry(); entry != null; entry = library.getNextEntry()) {
        addType(types, entry.getName());
      }
    }
  }

  private static void addType(Set<String> types, String entry) {
    if (entry.endsWith(".class")) {
      types.add(entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
    }
  }
}
