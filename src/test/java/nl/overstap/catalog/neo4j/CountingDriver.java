package nl.overstap.catalog.neo4j;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/// A driver that counts the queries that go over it.
public final class CountingDriver {

  private final AtomicInteger queries = new AtomicInteger();
  private final Driver driver;

  public CountingDriver(Driver driver) {
    this.driver = counting(Driver.class, driver);
  }

  public Driver driver() {
    return driver;
  }

  /// How many queries the work sends.
  public int during(Runnable work) {
    int before = queries.get();
    work.run();
    return queries.get() - before;
  }

  private <T> T counting(Class<T> type, T target) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (method.getName().equals("run")) {
                queries.incrementAndGet();
              }
              try {
                return wrap(method.invoke(target, arguments));
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
    return type.cast(proxy);
  }

  private Object wrap(Object result) {
    return switch (result) {
      case Session session -> counting(Session.class, session);
      case Transaction transaction -> counting(Transaction.class, transaction);
      case null, default -> result;
    };
  }
}
