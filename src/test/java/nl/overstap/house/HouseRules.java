package nl.overstap.house;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.BiConsumer;

/// The rules of the architecture, for a house that stands in any package.
///
/// The real one is `nl.overstap`; the wrong one under `house.wrong` shows that each rule bites.
final class HouseRules {

  private final String house;

  HouseRules(String house) {
    this.house = house;
  }

  /// No package in the house is without a place in the table.
  ArchRule everyClassHasARoom() {
    return classes()
        .should(
            satisfy(
                "live in a room of the table",
                (type, events) -> {
                  if (Room.of(house, type.getPackageName()).isEmpty()) {
                    events.add(violated(type, type.getName() + " lives in no room"));
                  }
                }))
        .allowEmptyShould(true);
  }

  /// Arrows between rooms are those of the table.
  ArchRule knowsOnlyWhatItMay(Room room) {
    return dependencies(room, "know only " + room.mayKnow(), this::isForbiddenArrow);
  }

  /// Types of a library stop at its wall.
  ArchRule staysBehind(Wall wall, Room room) {
    return dependencies(
        room,
        "not know types of " + wall,
        (from, type) -> wall.covers(type.getName()) && !wall.isOpenFor(from));
  }

  /// The domain and the engine use the JDK and jspecify, nothing else from outside.
  ArchRule isPlainJava(Room room) {
    return dependencies(
        room,
        "be plain Java",
        (from, type) -> from.isPlainJava() && !isOfTheHouse(type) && !isPlain(type));
  }

  /// No package is part of a cycle.
  ArchRule packagesAreFreeOfCycles() {
    return slices().assignedFrom(packages()).should().beFreeOfCycles().allowEmptyShould(true);
  }

  private boolean isForbiddenArrow(Room from, JavaClass type) {
    return isOfTheHouse(type)
        && Room.of(house, type.getPackageName())
            .filter(to -> to != from && !from.mayKnow().contains(to))
            .isPresent();
  }

  private ArchRule dependencies(Room room, String rule, Forbidden forbidden) {
    return classes()
        .that(DescribedPredicate.describe("live in " + room, type -> roomIs(room, type)))
        .should(
            satisfy(
                rule,
                (type, events) ->
                    type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> forbidden.test(room, target(arrow)))
                        .forEach(arrow -> events.add(violated(arrow, arrow.getDescription())))))
        .allowEmptyShould(true);
  }

  private boolean roomIs(Room room, JavaClass type) {
    return Room.of(house, type.getPackageName()).filter(room::equals).isPresent();
  }

  private boolean isOfTheHouse(JavaClass type) {
    return type.getPackageName().equals(house) || type.getPackageName().startsWith(house + ".");
  }

  private static boolean isPlain(JavaClass type) {
    return type.isPrimitive()
        || type.getName().startsWith("java.")
        || type.getName().startsWith("org.jspecify.");
  }

  private static JavaClass target(Dependency arrow) {
    return arrow.getTargetClass().getBaseComponentType();
  }

  private static ArchCondition<JavaClass> satisfy(
      String rule, BiConsumer<JavaClass, ConditionEvents> check) {
    return new ArchCondition<>(rule) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.accept(type, events);
      }
    };
  }

  private static SliceAssignment packages() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  /// Whether a room must not know a type.
  private interface Forbidden {
    boolean test(Room from, JavaClass type);
  }
}
