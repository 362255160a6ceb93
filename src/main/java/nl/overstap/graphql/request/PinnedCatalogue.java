package nl.overstap.graphql.request;

import graphql.GraphQLContext;
import java.util.Optional;
import nl.overstap.advice.version.NamedVersion;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.advice.version.Versions;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import org.springframework.util.function.SingletonSupplier;

/// The catalogue version that one request answers from: reader, search and planning alike. It is
/// pinned when it is first needed, and the request uses it to the end, so one answer never mixes
/// two versions (R21).
public final class PinnedCatalogue {
  private final Versions versions;
  private final SingletonSupplier<VersionInUse> version;
  private volatile RequestedVersion requested = RequestedVersion.NONE;

  PinnedCatalogue(Versions versions) {
    this.versions = versions;
    this.version = SingletonSupplier.of(this::pin);
  }

  /// The pin of the request that this context belongs to.
  public static PinnedCatalogue of(GraphQLContext context) {
    return context.get(PinnedCatalogue.class);
  }

  /// Throws [InvalidRequestException] with code GEEN_CATALOGUS while nothing is served, and with
  /// another code when the request names a version that cannot be used.
  public CatalogueReader reader() {
    return version().reader();
  }

  /// Throws as [#reader].
  public VersionInUse version() {
    return version.obtain();
  }

  /// Tells which version the request names, before anything is asked of it.
  void request(RequestedVersion named) {
    requested = named;
  }

  private VersionInUse pin() {
    RequestedVersion wanted = requested;
    if (wanted.named().size() > 1) {
      throw new InvalidRequestException(
          Foutcode.ONGELDIGE_INVOER,
          "versie",
          String.join(", ", wanted.named()),
          "Je vraagt in één keer om de catalogusversies "
              + String.join(" en ", wanted.named())
              + ". Een antwoord hoort bij één versie. Stel per versie een eigen vraag.");
    }
    return wanted.named().stream()
        .findFirst()
        .map(key -> named(key))
        .or(() -> ofCursor(wanted))
        .orElseGet(this::served);
  }

  private VersionInUse named(String key) {
    return switch (versions.named(key)) {
      case NamedVersion.Ready ready -> ready.version();
      case NamedVersion.NotKept notKept -> throw VersionErrors.notKept(key, notKept.kept());
      case NamedVersion.Busy busy -> throw VersionErrors.busy(key);
    };
  }

  /// A page goes on in the version that it began in, as long as that is kept (R23).
  private Optional<VersionInUse> ofCursor(RequestedVersion wanted) {
    return wanted
        .ofCursors()
        .flatMap(key ->
            switch (versions.named(key)) {
              case NamedVersion.Ready ready -> Optional.of(ready.version());
              case NamedVersion.NotKept notKept -> Optional.empty();
              case NamedVersion.Busy busy -> throw VersionErrors.busy(key);
            });
  }

  private VersionInUse served() {
    return versions
        .findServed()
        .orElseThrow(() ->
            new InvalidRequestException(
                Foutcode.GEEN_CATALOGUS,
                "",
                "",
                "Er is nog geen catalogus geladen. Probeer het over een minuut nog eens."));
  }
}
