package nl.overstap.support.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// For a test of database code without Spring.
///
/// The database is empty when the class begins, migrations applied. Test methods and constructors
/// may take an `org.neo4j.driver.Driver`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Neo4jExtension.class)
public @interface Neo4jTest {}
