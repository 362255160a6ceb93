package nl.overstap.graphql.toegang;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.overstap.graphql.error.Foutcode;
import org.jspecify.annotations.Nullable;

/// What `@mag` says at one field.
///
/// @param veld the field that it stands at
/// @param rollen one of these is enough
/// @param eigenOpleider the argument that names the opleider; empty where OPLEIDER is no role
record Toegangsregel(String veld, Set<Rol> rollen, String eigenOpleider) {
  Toegangsregel {
    rollen = Set.copyOf(rollen);
  }

  Besluit besluit(Aanvrager aanvrager, Map<String, ? extends @Nullable Object> arguments) {
    return switch (aanvrager) {
      case Aanvrager.Onbekend nobody -> withoutToken();
      case Aanvrager.Ingelogd iemand -> withToken(iemand, arguments.get(eigenOpleider));
    };
  }

  private Besluit withoutToken() {
    return new Besluit.Geweigerd(
        Foutcode.NIET_INGELOGD,
        "%s mag niet zonder token. Stuur een token mee met de rol %s, in de header Authorization: Bearer."
            .formatted(veld, Rol.namen(rollen)));
  }

  private Besluit withToken(Aanvrager.Ingelogd iemand, @Nullable Object opleider) {
    Set<Rol> held = new TreeSet<>(rollen);
    held.retainAll(iemand.rollen());
    if (held.isEmpty()) {
      return new Besluit.Geweigerd(
          Foutcode.GEEN_TOEGANG,
          "%s mag niet met jouw token. Dat heeft %s, nodig is de rol %s."
              .formatted(
                  veld,
                  iemand.rollen().isEmpty() ? "geen rol" : "de rol " + Rol.namen(iemand.rollen()),
                  Rol.namen(rollen)));
    }
    return isOnly(Rol.OPLEIDER, held) ? ownOnly(iemand, opleider) : new Besluit.Toegestaan();
  }

  private Besluit ownOnly(Aanvrager.Ingelogd iemand, @Nullable Object opleider) {
    if (opleider instanceof String id && iemand.opleiders().contains(id)) {
      return new Besluit.Toegestaan();
    }
    return new Besluit.Geweigerd(
        Foutcode.GEEN_TOEGANG,
        "%s mag alleen voor je eigen opleider. Jouw token is %s, je gaf %s '%s'."
            .formatted(veld, ownOf(iemand), eigenOpleider, opleider));
  }

  private static String ownOf(Aanvrager.Ingelogd iemand) {
    return iemand.opleiders().isEmpty()
        ? "van geen opleider"
        : "van opleider '" + String.join("', '", new TreeSet<>(iemand.opleiders())) + "'";
  }

  private static boolean isOnly(Rol rol, Set<Rol> held) {
    return held.equals(Set.of(rol));
  }
}
