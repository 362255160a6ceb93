package nl.overstap.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Habits of the house that the compiler does not know, each shown to bite on a wrong class.
class HabitsTests {

  private static final ArchRule NAMES_SAY_SOMETHING =
      classes().should().haveNameNotMatching(".*(Impl|Base|Manager|Helper|Utils?)");
  private static final ArchRule NO_FIELD_IS_OPTIONAL =
      fields().should().notHaveRawType(Optional.class).allowEmptyShould(true);
  private static final ArchRule NO_PARAMETER_IS_OPTIONAL =
      methods()
          .should()
          .notHaveRawParameterTypes(
              DescribedPredicate.describe(
                  "Optional", types -> types.stream().anyMatch(HabitsTests::isOptional)))
          .allowEmptyShould(true);

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.overstap");
  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("nl.overstap.house.wrong.habits");

  @Test
  void namesSaySomething() {
    NAMES_SAY_SOMETHING.check(HOUSE);
    assertThat(NAMES_SAY_SOMETHING.evaluate(WRONG).hasViolation()).isTrue();
  }

  @Test
  void optionalIsNeverAField() {
    NO_FIELD_IS_OPTIONAL.check(HOUSE);
    assertThat(NO_FIELD_IS_OPTIONAL.evaluate(WRONG).hasViolation()).isTrue();
  }

  @Test
  void optionalIsNeverAParameter() {
    NO_PARAMETER_IS_OPTIONAL.check(HOUSE);
    assertThat(NO_PARAMETER_IS_OPTIONAL.evaluate(WRONG).hasViolation()).isTrue();
  }

  @Test
  void everyPackageIsNullMarked() {
    List<Path> unmarked =
        Sources.listFiles(Sources.MAIN).stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !isNullMarked(folder))
            .toList();

    assertThat(unmarked).as("packages without @NullMarked in package-info.java").isEmpty();
  }

  @Test
  void aPackageThatIsNotNullMarkedIsFound() {
    assertThat(isNullMarked(Sources.TEST.resolve("nl/overstap/house/wrong/habits"))).isFalse();
  }

  private static boolean isOptional(JavaClass type) {
    return type.isEquivalentTo(Optional.class);
  }

  private static boolean isNullMarked(Path folder) {
    Path info = folder.resolve("package-info.java");
    return Files.exists(info) && Sources.read(info).contains("@NullMarked");
  }
}
