package nl.overstap.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A house where every room knows every other room, and Neo4j, GraphQL and Spring besides: each
/// rule finds exactly what it forbids there, arrow by arrow.
class RulesBiteTests {

  private static final String WRONG = "nl.overstap.house.wrong";
  private static final HouseRules RULES = new HouseRules(WRONG);
  private static final JavaClasses HOUSE = new ClassFileImporter().importPackages(WRONG);

  @Test
  void aClassWithoutARoomIsFound() {
    assertThat(findings(RULES.everyClassHasARoom()))
        .containsExactlyInAnyOrder(
            WRONG + ".attic.KnowsNothing lives in no room",
            WRONG + ".habits.ThingHelper lives in no room");
  }

  @ParameterizedTest
  @EnumSource
  void everyForbiddenArrowBetweenRoomsIsFoundAndNoOther(Room room) {
    Set<Room> forbidden = EnumSet.allOf(Room.class);
    forbidden.removeAll(room.mayKnow());
    forbidden.remove(room);

    List<String> findings = findings(RULES.knowsOnlyWhatItMay(room));

    assertThat(findings).hasSize(forbidden.size());
    assertThat(forbidden)
        .allSatisfy(other ->
            assertThat(findings).anyMatch(line -> line.contains("<" + nameOf(other) + ">")));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfNeo4jIsFoundOnTheWrongSideOfItsWall(Room room) {
    assertThat(findings(RULES.staysBehind(Wall.NEO4J, room)))
        .hasSize(Wall.NEO4J.isOpenFor(room) ? 0 : 1)
        .allMatch(line -> line.contains("org.neo4j.driver.Driver"));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfGraphQlIsFoundOnTheWrongSideOfItsWall(Room room) {
    assertThat(findings(RULES.staysBehind(Wall.GRAPHQL, room)))
        .hasSize(Wall.GRAPHQL.isOpenFor(room) ? 0 : 1)
        .allMatch(line -> line.contains("graphql.schema.GraphQLSchema"));
  }

  @ParameterizedTest
  @EnumSource
  void aTypeOfSpringIsFoundOnTheWrongSideOfItsWall(Room room) {
    assertThat(findings(RULES.staysBehind(Wall.SPRING, room)))
        .hasSize(Wall.SPRING.isOpenFor(room) ? 0 : 1)
        .allMatch(line -> line.contains("org.springframework.core.env.Environment"));
  }

  @ParameterizedTest
  @EnumSource
  void aLibraryIsFoundInTheDomainAndTheEngine(Room room) {
    assertThat(findings(RULES.isPlainJava(room))).hasSize(room.isPlainJava() ? 3 : 0);
  }

  @Test
  void aCycleOfPackagesIsFound() {
    assertThat(findings(RULES.packagesAreFreeOfCycles()))
        .anyMatch(line -> line.contains("Cycle detected"));
  }

  @Test
  void aPackageBelongsToTheRoomWithTheLongestName() {
    assertThat(Room.of(WRONG, WRONG + ".catalog.load.esco")).contains(Room.CATALOG_LOAD);
    assertThat(Room.of(WRONG, WRONG + ".catalog.memory")).contains(Room.CATALOG);
    assertThat(Room.of(WRONG, WRONG + ".catalogs")).isEmpty();
    assertThat(Room.of(WRONG, WRONG + ".engine")).isEmpty();
    assertThat(Room.of(WRONG, WRONG)).contains(Room.MAIN);
  }

  private static List<String> findings(ArchRule rule) {
    return rule.evaluate(HOUSE).getFailureReport().getDetails();
  }

  private static String nameOf(Room room) {
    return room.packageIn(WRONG) + ".KnowsEverything";
  }
}
