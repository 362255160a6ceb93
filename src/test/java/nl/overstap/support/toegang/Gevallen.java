package nl.overstap.support.toegang;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.overstap.graphql.toegang.Aanvrager;
import nl.overstap.graphql.toegang.Rol;

/// Everybody who may come to a mutation, and what has to come of it.
public final class Gevallen {
  private Gevallen() {}

  /// By a name for the report of the test.
  public static Map<String, Aanvrager> aanvragers() {
    Map<String, Aanvrager> all = new LinkedHashMap<>();
    all.put("zonder token", Aanvrager.ONBEKEND);
    all.put("zonder rol", iemand(Set.of(), Mutatie.OPLEIDER));
    all.put("LEZER", iemand(Set.of(Rol.LEZER), Mutatie.OPLEIDER));
    all.put("eigen OPLEIDER", iemand(Set.of(Rol.OPLEIDER), Mutatie.OPLEIDER));
    all.put("andere OPLEIDER", iemand(Set.of(Rol.OPLEIDER), "opleider/anders"));
    all.put("OPLEIDER zonder id", iemand(Set.of(Rol.OPLEIDER)));
    all.put("BEHEERDER", iemand(Set.of(Rol.BEHEERDER)));
    all.put("alles", iemand(Set.of(Rol.values())));
    return all;
  }

  /// The code that the error has to have, or `mag` where it may be done.
  public static String uitkomst(Mutatie mutatie, Aanvrager aanvrager) {
    return switch (aanvrager) {
      case Aanvrager.Onbekend nobody -> "NIET_INGELOGD";
      case Aanvrager.Ingelogd iemand -> mag(mutatie, iemand) ? "mag" : "GEEN_TOEGANG";
    };
  }

  private static boolean mag(Mutatie mutatie, Aanvrager.Ingelogd iemand) {
    return mutatie.rollen().stream()
        .filter(iemand.rollen()::contains)
        .anyMatch(rol -> rol != Rol.OPLEIDER || iemand.opleiders().contains(Mutatie.OPLEIDER));
  }

  private static Aanvrager iemand(Set<Rol> rollen, String... opleiders) {
    return new Aanvrager.Ingelogd("proef", rollen, Set.of(opleiders));
  }
}
