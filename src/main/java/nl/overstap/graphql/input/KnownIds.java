package nl.overstap.graphql.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.overstap.advice.question.InvalidQuestionException;
import nl.overstap.advice.question.InvalidQuestionException.Code;
import nl.overstap.advice.question.InvalidQuestionException.Fault;
import nl.overstap.catalog.read.AnyId;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.page.Slice;
import nl.overstap.domain.vraag.Soort;
import nl.overstap.graphql.input.Filters.NamedId;
import org.jspecify.annotations.Nullable;

/// Explains an empty list: a filter may name something that does not exist. It is only asked when
/// nothing was found, so a list that has rows pays nothing for it.
public final class KnownIds {
  private KnownIds() {}

  /// Throws [InvalidQuestionException] with code ONBEKEND_ID and the nearest ids when nothing was
  /// found and the filter names something that does not exist.
  public static void explain(
      boolean found, Filters.@Nullable NamesIds filter, CatalogueReader catalogus) {
    if (!found && filter != null) {
      filter.ids().forEach(named -> require(named, catalogus));
    }
  }

  /// What was found; throws as above when the list has no row at all.
  public static <T> Slice<T> explained(
      Slice<T> found, Filters.@Nullable NamesIds filter, CatalogueReader catalogus) {
    explain(found.isPartOfSomething(), filter, catalogus);
    return found;
  }

  private static void require(NamedId named, CatalogueReader catalogus) {
    Map<AnyId, Soort> known = catalogus.soorten(Set.of(new AnyId(named.id())));
    if (!known.containsValue(named.soort())) {
      throw unknown(named, catalogus.nearestIds(named.soort(), named.id()));
    }
  }

  private static InvalidQuestionException unknown(NamedId name, List<String> nearest) {
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
