package nl.overstap.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.overstap.bench.family.BundledFamily;
import nl.overstap.bench.family.Family;
import nl.overstap.bench.family.NationalFamily;
import nl.overstap.bench.family.RefereeFamily;
import nl.overstap.bench.family.Shape;
import nl.overstap.engine.spi.Budget;

/// Makes the families that a run asks for.
final class Families {
  private static final Path BUNDLED = Path.of("data");

  /// The bundled catalogue is small: more questions take no longer.
  private static final int SMALL = 5;

  private static final int ALL = Integer.MAX_VALUE;

  private Families() {}

  /// Empty where its data is not here.
  static Optional<Family> make(String name, Settings settings) {
    return switch (name) {
      case "soft", "hard" -> Optional.of(national(name, settings));
      case "bundled" ->
          Optional.of(
              BundledFamily.read(
                  BUNDLED, settings.seed(), SMALL * settings.questions(), settings.reaches()));
      case "referee-scp" -> referee(name, "optimum", settings);
      case "referee-hplus" -> referee(name, "hplus", settings);
      default ->
          throw new IllegalArgumentException(
              "families are " + Settings.ALL + ", not '" + name + "'");
    };
  }

  /// What the cheapest plan may take: one second, two for the public instances.
  static Duration budget(String name) {
    return Duration.ofSeconds(name.startsWith("referee") ? 2 : 1);
  }

  /// True for families of which other questions are drawn with another seed.
  static boolean isDrawn(String name) {
    return !name.startsWith("referee");
  }

  /// The same with catalogues of a tenth of the size.
  static Settings tenth(Settings settings) {
    return new Settings(
        settings.reference(),
        settings.families(),
        settings.seed(),
        10 * settings.divisor(),
        settings.questions(),
        settings.others(),
        0,
        settings.reachTime(),
        settings.pairs(),
        settings.pairTime(),
        settings.rivalLimit(),
        settings.seeds(),
        settings.moments(),
        settings.paths(),
        settings.report());
  }

  private static Family national(String name, Settings settings) {
    Shape shape = Shape.national(name, name.equals("hard"));
    return NationalFamily.draw(
        settings.divisor() == 1 ? shape : shape.divided(settings.divisor()),
        settings.reference(),
        settings.seed(),
        settings.questions(),
        settings.reaches());
  }

  private static Optional<Family> referee(String name, String optimum, Settings settings) {
    return RefereeFamily.isIn(settings.reference(), name)
        ? Optional.of(
            RefereeFamily.read(settings.reference(), name, optimum, Budget.of(budget(name)), ALL))
        : Optional.empty();
  }
}
