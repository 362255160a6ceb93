package nl.overstap.config.observe;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.CatalogueReaders;
import org.jspecify.annotations.Nullable;

/// Times what is read from Neo4j over Bolt, by the name of the method, which is one query each. A
/// proxy, because a reader has thirty methods that are all to be treated alike.
final class ObservedReaders {
  static final String NAME = "overstap.bolt";

  private final ObservationRegistry registry;

  ObservedReaders(ObservationRegistry registry) {
    this.registry = registry;
  }

  CatalogueReaders around(CatalogueReaders plain) {
    return around(CatalogueReaders.class, plain);
  }

  private <T> T around(Class<T> port, T plain) {
    Object proxy =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> call(plain, method, arguments));
    return port.cast(proxy);
  }

  private @Nullable Object call(Object plain, Method method, Object @Nullable [] arguments) {
    if (isFree(method)) {
      return invoke(plain, method, arguments);
    }
    KeyValues query = KeyValues.of("query", method.getName());
    return new Measurement(registry, NAME, query)
        .of(
            () -> Optional.ofNullable(invoke(plain, method, arguments)),
            answer -> KeyValues.of("uitkomst", "GELEZEN"),
            KeyValues.of("uitkomst", "FOUT"))
        .map(this::observed)
        .orElse(null);
  }

  /// Asks the database nothing.
  private static boolean isFree(Method method) {
    return method.getName().equals("versie") || method.getDeclaringClass() == Object.class;
  }

  private Object observed(Object answer) {
    return answer instanceof Optional<?> found && found.orElse(null) instanceof CatalogueReader one
        ? Optional.of(around(CatalogueReader.class, one))
        : answer;
  }

  private static @Nullable Object invoke(
      Object plain, Method method, Object @Nullable [] arguments) {
    try {
      return method.invoke(plain, arguments);
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof RuntimeException itself) {
        throw itself;
      }
      throw new UndeclaredThrowableException(failure.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
