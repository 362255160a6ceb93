package nl.overstap.support.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.catalog.SkillRows;
import nl.overstap.domain.Id;

/// A catalogue that refers only to what it holds and uses every field, filled and empty. It is
/// built from the records themselves, so a new field or kind of row takes part by itself. It means
/// nothing, and does not keep the rules of a load.
public final class RandomCatalogue {

  private final ToIntFunction<Class<?>> sizes;
  private final Random random;
  private final RandomValues values;

  private RandomCatalogue(ToIntFunction<Class<?>> sizes, long seed) {
    this.sizes = sizes;
    this.random = new Random(seed);
    this.values = new RandomValues(random, ids());
  }

  /// @param sizes how many rows of each kind: the type of the row, `Opleiding.class` for example
  public static Catalogue of(ToIntFunction<Class<?>> sizes, long seed) {
    return new RandomCatalogue(sizes, seed).build();
  }

  private Catalogue build() {
    return new Catalogue(
        versie(),
        rows(SkillRows.class),
        rows(FunctieRows.class),
        rows(KwalificatieRows.class),
        rows(OpleidingRows.class),
        rows(PraktijkRows.class));
  }

  private Catalogusversie versie() {
    byte[] checksum = new byte[32];
    random.nextBytes(checksum);
    return values.record(
        Catalogusversie.class,
        Map.of("naam", "willekeurig", "checksum", HexFormat.of().formatHex(checksum)));
  }

  private <R extends Record> R rows(Class<R> type) {
    Map<String, Object> lists = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      lists.put(component.getName(), list(rowType(component)));
    }
    return values.record(type, lists);
  }

  private List<Object> list(Class<?> type) {
    List<? extends Id> ids = idType(type).map(values::idsOf).findFirst().orElse(List.of());
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < sizes.applyAsInt(type); i++) {
      rows.add(ids.isEmpty() ? values.any(type) : values.withId(type, ids.get(i)));
    }
    return rows;
  }

  private Map<Class<?>, List<Id>> ids() {
    Map<Class<?>, List<Id>> ids = new LinkedHashMap<>();
    Stream.of(Catalogue.class.getRecordComponents())
        .filter(component -> component.getType() != Catalogusversie.class)
        .flatMap(rows -> Arrays.stream(rows.getType().getRecordComponents()))
        .map(RandomCatalogue::rowType)
        .forEach(type -> idType(type).forEach(id -> ids.put(id, ids(id, sizes.applyAsInt(type)))));
    return ids;
  }

  private static List<Id> ids(Class<?> type, int count) {
    String kind = type.getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    List<Id> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add((Id) RandomValues.construct(type, List.of(kind + "/" + i)));
    }
    return ids;
  }

  private static Class<?> rowType(RecordComponent list) {
    return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
  }

  /// The type of the column `id`, where there is one.
  private static Stream<Class<?>> idType(Class<?> row) {
    return row.isRecord()
        ? Stream.of(row.getRecordComponents())
            .filter(component -> component.getName().equals("id"))
            .map(RecordComponent::getType)
        : Stream.empty();
  }
}
