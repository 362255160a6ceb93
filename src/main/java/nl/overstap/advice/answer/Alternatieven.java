package nl.overstap.advice.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Paths that differ in a way a person notices (R17).
///
/// @param paden the best first; each is the best of those that differ from all before it, and its
///   bewijs is about those
/// @param volledig proven: as many as were asked for, or there are no more
/// @param geenPad when it is proven that there is no path
/// @param onbeslist when the budget ended before any path was found or excluded
public record Alternatieven(
    List<Upskillpad> paden,
    boolean volledig,
    @Nullable GeenPad geenPad,
    @Nullable Onbeslist onbeslist,
    String catalogusversie) {
  public Alternatieven {
    paden = List.copyOf(paden);
  }

  /// What came instead of paths.
  public static Alternatieven without(NietGevonden niet) {
    return switch (niet) {
      case GeenPad geen -> new Alternatieven(List.of(), true, geen, null, geen.catalogusversie());
      case Onbeslist onbeslist ->
          new Alternatieven(List.of(), false, null, onbeslist, onbeslist.catalogusversie());
    };
  }
}
