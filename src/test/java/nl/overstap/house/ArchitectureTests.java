package nl.overstap.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.overstap.OverstapApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The house keeps its own rules. [RulesBiteTests] shows that each of them can fail.
class ArchitectureTests {

  private static final HouseRules RULES = new HouseRules("nl.overstap");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.overstap");

  @Test
  void theClassesOfTheHouseAreReadAndTheirBytecodeIsUnderstood() {
    assertThat(HOUSE).extracting(JavaClass::getName).contains(OverstapApplication.class.getName());
    assertThat(HOUSE.get(OverstapApplication.class).getDirectDependenciesFromSelf()).isNotEmpty();
  }

  @Test
  void everyClassHasARoom() {
    RULES.everyClassHasARoom().check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void aRoomKnowsOnlyTheRoomsThatItMay(Room room) {
    RULES.knowsOnlyWhatItMay(room).check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void typesOfNeo4jStopAtTheirWall(Room room) {
    RULES.staysBehind(Wall.NEO4J, room).check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void typesOfGraphQlStopAtTheirWall(Room room) {
    RULES.staysBehind(Wall.GRAPHQL, room).check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void typesOfSpringStopAtTheirWall(Room room) {
    RULES.staysBehind(Wall.SPRING, room).check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void theDomainAndTheEngineArePlainJava(Room room) {
    RULES.isPlainJava(room).check(HOUSE);
  }

  @Test
  void noPackageIsPartOfACycle() {
    RULES.packagesAreFreeOfCycles().check(HOUSE);
  }
}
