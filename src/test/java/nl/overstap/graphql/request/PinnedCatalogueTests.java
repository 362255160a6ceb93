package nl.overstap.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overstap.advice.version.NamedVersion;
import nl.overstap.advice.version.UseCases;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.advice.version.Versions;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.memory.InMemoryCatalogue;
import nl.overstap.catalog.search.Zoekindex;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.support.catalogue.RandomCatalogue;
import org.junit.jupiter.api.Test;

/// R21 and R23: which version one request answers from.
class PinnedCatalogueTests {
  private static final VersionInUse OLD = version(1);
  private static final VersionInUse NEW = version(2);
  private static final VersionInUse NEXT = version(3);
  private static final String BUSY = "proef@4+01234567";

  private final Deque<VersionInUse> served = new ArrayDeque<>(List.of(NEW, NEXT));
  private final PinnedCatalogue pin = new PinnedCatalogue(new Kept());

  @Test
  void theServedVersionIsPinnedOnceWhateverIsSwitched() {
    assertThat(pin.version()).isSameAs(NEW);
    assertThat(pin.version()).isSameAs(NEW);
    assertThat(new PinnedCatalogue(new Kept()).version()).isSameAs(NEXT);
  }

  @Test
  void aNamedVersionThatIsKeptIsUsed() {
    pin.request(new RequestedVersion(Set.of(OLD.key()), List.of(NEW.key())));

    assertThat(pin.reader()).isSameAs(OLD.reader());
  }

  @Test
  void aNamedVersionThatIsNotKeptIsAnErrorThatNamesThoseThatAre() {
    pin.request(new RequestedVersion(Set.of("proef@9"), List.of()));

    assertThat(refused().code()).isEqualTo(Foutcode.VERSIE_ONBEKEND);
    assertThat(refused()).hasMessageContaining("proef@9").hasMessageContaining(OLD.key());
  }

  @Test
  void aNamedVersionThatIsOnItsWayIsAnErrorThatSaysSo() {
    pin.request(new RequestedVersion(Set.of(BUSY), List.of()));

    assertThat(refused().code()).isEqualTo(Foutcode.VERSIE_WORDT_GELADEN);
  }

  @Test
  void twoNamedVersionsAreAMistake() {
    pin.request(new RequestedVersion(Set.of(OLD.key(), NEW.key()), List.of()));

    assertThat(refused().code()).isEqualTo(Foutcode.ONGELDIGE_INVOER);
    assertThat(refused()).hasMessageContaining(OLD.key()).hasMessageContaining(NEW.key());
  }

  @Test
  void aPageGoesOnInTheVersionOfItsCursorWhileThatIsKept() {
    pin.request(new RequestedVersion(Set.of(), List.of(OLD.key())));

    assertThat(pin.version()).isSameAs(OLD);
  }

  @Test
  void aCursorOfAVersionThatIsGoneLeavesTheServedOne() {
    pin.request(new RequestedVersion(Set.of(), List.of("proef@9")));

    assertThat(pin.version()).isSameAs(NEW);
  }

  private InvalidRequestException refused() {
    return catchThrowableOfType(InvalidRequestException.class, pin::version);
  }

  private static VersionInUse version(int number) {
    Catalogue drawn = RandomCatalogue.of(type -> 0, number);
    Catalogue catalogue =
        new Catalogue(
            new Catalogusversie("proef", String.valueOf(number), "01234567", null, null, null),
            drawn.skills(),
            drawn.functies(),
            drawn.kwalificaties(),
            drawn.opleidingen(),
            drawn.praktijk());
    UseCases none =
        new UseCases(
            vraag -> refuse(),
            pad -> refuse(),
            vraag -> refuse(),
            vraag -> refuse(),
            vraag -> refuse(),
            vraag -> refuse());
    return new VersionInUse(new InMemoryCatalogue(catalogue), Zoekindex.of(catalogue), none);
  }

  private static <T> T refuse() {
    throw new AssertionError("nobody plans here");
  }

  /// Serves the next one each time it is asked.
  private final class Kept implements Versions {
    @Override
    public Optional<VersionInUse> findServed() {
      return Optional.of(served.removeFirst());
    }

    @Override
    public NamedVersion named(String key) {
      if (key.equals(BUSY)) {
        return new NamedVersion.Busy();
      }
      return key.equals(OLD.key())
          ? new NamedVersion.Ready(OLD)
          : new NamedVersion.NotKept(List.of(NEW.key(), OLD.key()));
    }
  }
}
