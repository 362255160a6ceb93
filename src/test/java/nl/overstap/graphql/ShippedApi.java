package nl.overstap.graphql;

/// The API on the catalogue that is shipped, for tests in other packages.
public final class ShippedApi {
  private ShippedApi() {}

  public static InProcessGraphql start() {
    return BundledApi.start();
  }
}
