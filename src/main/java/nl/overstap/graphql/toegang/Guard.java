package nl.overstap.graphql.toegang;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import nl.overstap.graphql.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets a field be fetched only for who may. What was done, and by whom, stands in the log; what
/// was typed does not.
record Guard(Toegangsregel regel, DataFetcher<?> guarded) implements DataFetcher<@Nullable Object> {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

  @Override
  public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
    Aanvrager aanvrager =
        environment.getGraphQlContext().getOrDefault(Aanvrager.class, Aanvrager.ONBEKEND);
    return switch (regel.besluit(aanvrager, environment.getArguments())) {
      case Besluit.Toegestaan yes -> {
        LOG.info("{}: toegestaan aan {}", regel.veld(), aanvrager.omschrijving());
        yield guarded.get(environment);
      }
      case Besluit.Geweigerd no -> {
        LOG.info("{}: geweigerd aan {}, {}", regel.veld(), aanvrager.omschrijving(), no.code());
        throw new InvalidRequestException(no.code(), regel.veld(), "", no.uitleg());
      }
    };
  }
}
