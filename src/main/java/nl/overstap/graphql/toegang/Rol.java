package nl.overstap.graphql.toegang;

import java.util.Set;
import java.util.stream.Collectors;

/// What somebody with a token may do. Reading needs no role.
public enum Rol {
  /// Reads, as anybody without a token does.
  LEZER,

  /// Changes what belongs to the own opleider.
  OPLEIDER,

  /// Changes everything.
  BEHEERDER;

  /// As in `LEZER of BEHEERDER`, in their own order.
  static String namen(Set<Rol> rollen) {
    return rollen.stream().sorted().map(Rol::name).collect(Collectors.joining(" of "));
  }
}
