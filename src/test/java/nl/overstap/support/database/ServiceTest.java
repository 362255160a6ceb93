package nl.overstap.support.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// For a test of the whole service: every bean, a real port, the database of the run.
///
/// Classes with this annotation share one service, started once and after all classes with
/// [Neo4jTest], so that nobody empties the database under it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "overstap.documenten.map=src/test/resources/documenten")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface ServiceTest {}
