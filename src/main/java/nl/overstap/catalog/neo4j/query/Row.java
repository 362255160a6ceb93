package nl.overstap.catalog.neo4j.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Herkomst;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/// One row of an answer, with its values as the domain knows them.
///
/// @param shared by the rows of one reading: ids and short texts are held once
public record Row(MapAccessor values, SharedValues shared) {

  public String text(String name) {
    return shared.of(values.get(name).asString());
  }

  public @Nullable String textIfAny(String name) {
    return read(name, value -> shared.of(value.asString()));
  }

  public int number(String name) {
    return values.get(name).asInt();
  }

  public @Nullable Long bigNumberIfAny(String name) {
    return read(name, Value::asLong);
  }

  public @Nullable Integer numberIfAny(String name) {
    return read(name, Value::asInt);
  }

  public boolean flag(String name) {
    return values.get(name).asBoolean();
  }

  public @Nullable LocalDate dateIfAny(String name) {
    return read(name, Value::asLocalDate);
  }

  public @Nullable Bedrag bedragIfAny(String name) {
    return read(name + "Centen", value -> new Bedrag(value.asLong()));
  }

  public <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, text(name));
  }

  public <E extends Enum<E>> @Nullable E constantIfAny(Class<E> type, String name) {
    return read(name, value -> Enum.valueOf(type, value.asString()));
  }

  public <E extends Enum<E>> List<E> constants(Class<E> type, String name) {
    return values.get(name).asList(value -> Enum.valueOf(type, value.asString()));
  }

  public <T> T id(String name, Function<String, T> type) {
    return type.apply(text(name));
  }

  public <T> @Nullable T idIfAny(String name, Function<String, T> type) {
    return read(name, value -> type.apply(shared.of(value.asString())));
  }

  public <T> List<T> ids(String name, Function<String, T> type) {
    return values.get(name).asList(value -> type.apply(shared.of(value.asString())));
  }

  public List<String> texts(String name) {
    return values.get(name).asList(Value::asString);
  }

  public List<LocalDate> dates(String name) {
    return values.get(name).asList(Value::asLocalDate);
  }

  /// A row within this row.
  public Row row(String name) {
    return new Row(values.get(name), shared);
  }

  public <T> List<T> rows(String name, Function<Row, T> mapper) {
    return values.get(name).asList(value -> mapper.apply(new Row(value, shared)));
  }

  /// Where the row comes from.
  public Bronvermelding bron() {
    return shared.of(
        new Bronvermelding(
            constant(Herkomst.class, "herkomst"), textIfAny("bron"), dateIfAny("peildatum")));
  }

  /// Whether it is vervallen, and what came in its place.
  public Levensloop levensloop() {
    boolean vervallen = flag("vervallen");
    String vervanger = textIfAny("vervangenDoor");
    return vervallen || vervanger != null
        ? new Levensloop(vervallen, vervanger)
        : Levensloop.BESTAAT;
  }

  private <T> @Nullable T read(String name, Function<Value, T> reader) {
    Value value = values.get(name);
    return value.isNull() ? null : reader.apply(value);
  }
}
