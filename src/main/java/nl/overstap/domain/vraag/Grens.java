package nl.overstap.domain.vraag;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import org.jspecify.annotations.Nullable;

/// How far is still within reach; at least one of the three, empty is no bound.
public record Grens(@Nullable Weken weken, @Nullable Bedrag kosten, @Nullable Integer uren) {
  public Grens {
    if (weken == null && kosten == null && uren == null) {
      throw new IllegalArgumentException("een grens van niets: geef weken, kosten of uren");
    }
  }

  /// What is minimised within this grens (R16).
  public Criterium criterium() {
    if (weken != null) {
      return Criterium.WEKEN;
    }
    return kosten != null ? Criterium.KOSTEN : Criterium.UREN;
  }

  /// The wishes with this grens as well: the stricter holds (R16).
  public Voorwaarden within(Voorwaarden wishes) {
    return wishes.withGrenzen(
        stricter(weken, wishes.maxWeken()),
        stricter(kosten, wishes.maxKosten()),
        stricter(uren, wishes.maxUren()));
  }

  private static <T extends Comparable<T>> @Nullable T stricter(
      @Nullable T one, @Nullable T other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
