package nl.overstap.support.database;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/// Tests that empty the database come before the tests that share a running service.
final class ServiceLastOrder implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    Comparator<ClassDescriptor> serviceLast =
        Comparator.comparing(type -> type.isAnnotated(ServiceTest.class));
    context
        .getClassDescriptors()
        .sort(serviceLast.thenComparing(type -> type.getTestClass().getName()));
  }
}
