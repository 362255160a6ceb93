package nl.overstap.catalog.load.store.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.overstap.catalog.read.page.SortKey;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Id;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// The properties of one node or relationship. What is absent is not written.
public final class PropertyMap {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /// The properties that every concept has; `sorteernaam` is the name as lists sort it.
  public static PropertyMap ofConcept(
      Id id, String naam, Levensloop levensloop, Bronvermelding bron) {
    return of(bron, levensloop)
        .with("id", id)
        .with("naam", naam)
        .with("sorteernaam", SortKey.normalise(naam));
  }

  /// The properties of what can be vervallen. A `grafsteen` is no part of this version, only of an
  /// earlier one.
  public static PropertyMap of(Bronvermelding bron, Levensloop levensloop) {
    return of(bron)
        .with("vervallen", levensloop.vervallen())
        .with("vervangenDoor", levensloop.vervangenDoor())
        .with("grafsteen", false);
  }

  /// The properties that every row has.
  public static PropertyMap of(Bronvermelding bron) {
    return new PropertyMap().with(bron);
  }

  /// Adds what is there: an id as its text, a constant as its name.
  public PropertyMap with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, plain(value));
    }
    return this;
  }

  /// Money twice: cents to calculate with (`kostenCenten`), euros to explore with (`kosten`).
  public PropertyMap with(String name, @Nullable Bedrag bedrag) {
    if (bedrag != null) {
      values.put(name + "Centen", bedrag.cents());
      values.put(name, bedrag.asEuros().doubleValue());
    }
    return this;
  }

  private PropertyMap with(Bronvermelding bron) {
    return with("herkomst", bron.herkomst())
        .with("bron", bron.bron())
        .with("peildatum", bron.peildatum());
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Id id -> id.value();
      case Enum<?> constant -> constant.name();
      case List<?> list -> list.stream().map(PropertyMap::plain).toList();
      default -> value;
    };
  }

  /// What identifies a node within its kind.
  public String id() {
    return Objects.requireNonNull(values.get("id"), "a node without an id").toString();
  }

  public Map<String, Object> toMap() {
    return values;
  }
}
