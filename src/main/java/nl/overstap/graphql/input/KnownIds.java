package nl.overstap.graphql.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.domain.vraag.Soort;
import org.jspecify.annotations.Nullable;

/// Explains an empty list: a filter may name something that does not exist. It is only asked when
/// nothing was found, so a list that has rows pays nothing for it.
public final class KnownIds {
  private KnownIds() {}

  /// An id that a filter names.
  ///
  /// @param veld where in the request
  private record Named(String veld, Soort soort, String id) {}

  /// Throws [InvalidQuestionException] with code ONBEKEND_ID and the nearest ids when nothing was
  /// found and the filter names something that does not exist.
  public static void explain(
      boolean found, Filters.@Nullable Functies filter, CatalogueReader catalogus) {
    if (!found && filter != null) {
      require(
          catalogus,
          Stream.concat(
              named("filter.sector", Soort.SECTOR, filter.sector()),
              named("filter.vraagt", Soort.SKILL, filter.vraagt())));
    }
  }

  /// As above.
  public static void explain(
      boolean found, Filters.@Nullable Opleidingen filter, CatalogueReader catalogus) {
    if (!found && filter != null) {
      require(
          catalogus,
          Stream.concat(
              named("filter.leert", Soort.SKILL, filter.leert()),
              named("filter.regio", Soort.REGIO, filter.regio())));
    }
  }

  /// As above.
  public static void explain(
      boolean found, Filters.@Nullable Sectoren filter, CatalogueReader catalogus) {
    if (!found && filter != null) {
      require(catalogus, named("filter.onderdeelVan", Soort.SECTOR, filter.onderdeelVan()));
    }
  }

  private static Stream<Named> named(String veld, Soort soort, @Nullable String id) {
    return Stream.ofNullable(id).map(typed -> new Named(veld, soort, typed));
  }

  private static void require(CatalogueReader catalogus, Stream<Named> names) {
    for (Named name : names.toList()) {
      Map<AnyId, Soort> known = catalogus.soorten(Set.of(new AnyId(name.id())));
      if (!known.containsValue(name.soort())) {
        throw unknown(name, catalogus.nearestIds(name.soort(), name.id()));
      }
    }
  }

  private static InvalidQuestionException unknown(Named name, List<String> nearest) {
    String advice =
        nearest.isEmpty() ? "" : " Bedoel je misschien " + String.join(" of ", nearest) + "?";
    return new InvalidQuestionException(
        new Fault(Code.ONBEKEND_ID, name.veld(), name.id(), nearest),
        "%s: er is geen %s met id '%s' in deze catalogus.%s"
            .formatted(name.veld(), word(name.soort()), name.id(), advice));
  }

  private static String word(Soort soort) {
    return soort.name().toLowerCase(Locale.ROOT);
  }
}
