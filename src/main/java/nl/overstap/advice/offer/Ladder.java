package nl.overstap.advice.offer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.snapshot.Concepts;
import org.jspecify.annotations.Nullable;

/// Which functies lead to the target along GROEIT_DOOR_NAAR (R10). In a catalogue that says nothing
/// of doorgroei, every functie may.
public final class Ladder {
  private final @Nullable FunctieId target;
  private final boolean known;
  private final Set<FunctieId> rungs;

  private Ladder(@Nullable FunctieId target, boolean known, Set<FunctieId> rungs) {
    this.target = target;
    this.known = known;
    this.rungs = rungs;
  }

  /// A ladder to no functie in particular, which allows all work.
  static Ladder toAny(Concepts concepts) {
    return new Ladder(null, !concepts.komtVanuit().isEmpty(), Set.of());
  }

  public static Ladder to(FunctieId target, Concepts concepts) {
    Set<FunctieId> rungs = new LinkedHashSet<>();
    Deque<FunctieId> agenda = new ArrayDeque<>();
    agenda.add(target);
    while (!agenda.isEmpty()) {
      for (FunctieId from : concepts.komtVanuit().of(agenda.poll())) {
        if (rungs.add(from)) {
          agenda.add(from);
        }
      }
    }
    rungs.remove(target);
    return new Ladder(target, !concepts.komtVanuit().isEmpty(), rungs);
  }

  /// True when the catalogue says how people grow on.
  public boolean isKnown() {
    return known;
  }

  /// The functies that lead to the target, without the target.
  public Set<FunctieId> rungs() {
    return Set.copyOf(rungs);
  }

  /// True when one may work in it on the way; never in the target itself.
  public boolean allowsWork(FunctieId functie) {
    return target == null || (!functie.equals(target) && (!known || rungs.contains(functie)));
  }

  /// True when one may be employed in it while learning.
  public boolean allowsLeerbaan(FunctieId functie) {
    return target == null || !known || functie.equals(target) || rungs.contains(functie);
  }
}
