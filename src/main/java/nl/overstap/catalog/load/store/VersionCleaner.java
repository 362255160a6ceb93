package nl.overstap.catalog.load.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.catalog.CypherFile;
import org.neo4j.driver.Session;

/// Removes versions, in batches: what killed loads left, and what is older than the versions to
/// keep.
final class VersionCleaner {

  private final Session session;
  private final int versionsKept;

  VersionCleaner(Session session, int versionsKept) {
    this.session = session;
    this.versionsKept = versionsKept;
  }

  /// @param versions all there are, newest first
  void clean(List<StoredVersion> versions) {
    Stream<StoredVersion> leftovers = versions.stream().filter(version -> !version.complete());
    Stream<StoredVersion> expired =
        versions.stream()
            .filter(StoredVersion::complete)
            .skip(versionsKept)
            .filter(version -> !version.served() && !version.inUse());
    Stream.concat(leftovers, expired).map(StoredVersion::key).forEach(this::remove);
  }

  /// Marked first and forgotten last, so that a removal that is killed is finished by the next
  /// load.
  private void remove(String versie) {
    run("load/withdraw-catalogus", versie);
    run("load/remove-rows", versie);
    run("load/remove-catalogus", versie);
  }

  private void run(String query, String versie) {
    session.run(CypherFile.read(query), Map.of("versie", versie)).consume();
  }
}
