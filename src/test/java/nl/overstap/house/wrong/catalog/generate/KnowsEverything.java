package nl.overstap.house.wrong.catalog.generate;

import java.util.List;

/// Deliberately wrong: knows every other room and every library behind a wall.
public final class KnowsEverything {

  static final List<Class<?>> KNOWN =
      List.of(
          nl.overstap.house.wrong.KnowsEverything.class,
          nl.overstap.house.wrong.domain.KnowsEverything.class,
          nl.overstap.house.wrong.engine.spi.KnowsEverything.class,
          nl.overstap.house.wrong.engine.api.KnowsEverything.class,
          nl.overstap.house.wrong.engine.graph.KnowsEverything.class,
          nl.overstap.house.wrong.engine.search.KnowsEverything.class,
          nl.overstap.house.wrong.engine.check.KnowsEverything.class,
          nl.overstap.house.wrong.engine.util.KnowsEverything.class,
          nl.overstap.house.wrong.engine.configure.KnowsEverything.class,
          nl.overstap.house.wrong.catalog.KnowsEverything.class,
          nl.overstap.house.wrong.catalog.neo4j.KnowsEverything.class,
          nl.overstap.house.wrong.catalog.load.KnowsEverything.class,
          nl.overstap.house.wrong.catalog.search.KnowsEverything.class,
          nl.overstap.house.wrong.snapshot.KnowsEverything.class,
          nl.overstap.house.wrong.funding.KnowsEverything.class,
          nl.overstap.house.wrong.advice.KnowsEverything.class,
          nl.overstap.house.wrong.graphql.KnowsEverything.class,
          nl.overstap.house.wrong.web.KnowsEverything.class,
          nl.overstap.house.wrong.cli.KnowsEverything.class,
          nl.overstap.house.wrong.config.KnowsEverything.class,
          nl.overstap.house.wrong.config.database.KnowsEverything.class,
          org.neo4j.driver.Driver.class,
          graphql.schema.GraphQLSchema.class,
          org.springframework.core.env.Environment.class);

  private KnowsEverything() {}
}
