package nl.overstap.support.catalogue;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.overstap.domain.Id;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.OpleidingId;
import org.jspecify.annotations.Nullable;

/// Random values of the types that records of the domain are made of. What is nullable is empty one
/// time in three.
final class RandomValues {

  private static final List<String> TEXTS =
      List.of(
          "", "lassen", "Één", "O'Brien \"x\"", "a,b|c", "twee\nregels", "日本 🛠", "${versie}", " ");
  private static final List<Class<?>> BIJ =
      List.of(FunctieId.class, OpleidingId.class, KwalificatieId.class);

  private final Random random;
  private final Map<Class<?>, List<Id>> ids;

  RandomValues(Random random, Map<Class<?>, List<Id>> ids) {
    this.random = random;
    this.ids = ids;
  }

  List<Id> idsOf(Class<?> type) {
    return requireNonNull(ids.get(type), type.getName());
  }

  Object withId(Class<?> type, Id id) {
    return record(type, Map.of("id", id));
  }

  /// A record with some components given.
  <R> R record(Class<R> type, Map<String, Object> given) {
    List<@Nullable Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Object known = given.get(component.getName());
      arguments.add(known == null ? value(component) : known);
    }
    return construct(type, arguments);
  }

  Object any(Class<?> type) {
    if (type.isEnum()) {
      return pick(List.of(requireNonNull(type.getEnumConstants())));
    } else if (type.isSealed()) {
      return any(pick(List.of(type.getPermittedSubclasses())));
    } else if (ids.containsKey(type)) {
      return pick(idsOf(type));
    }
    return type.isRecord() ? record(type, Map.of()) : simple(type);
  }

  static <R> R construct(Class<R> type, List<? extends @Nullable Object> arguments) {
    try {
      Class<?>[] types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(arguments.toArray());
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(type.getName() + arguments, failure);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    if (type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0) {
      return null;
    } else if (component.getName().equals("bij")) {
      return ((Id) any(pick(BIJ))).value();
    }
    return component.getType() == List.class ? list(type) : any(component.getType());
  }

  private List<Object> list(AnnotatedType type) {
    AnnotatedType of = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    return Stream.generate(() -> any((Class<?>) of.getType()))
        .limit(random.nextInt(4))
        .distinct()
        .toList();
  }

  /// Numbers are 1 to 4, so that they are right for a niveau too.
  private Object simple(Class<?> type) {
    if (type == String.class) {
      return pick(TEXTS) + (char) ('a' + random.nextInt(26));
    } else if (type == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(30_000));
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == long.class) {
      return (long) random.nextInt(1_000_000);
    }
    return 1 + random.nextInt(4);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
