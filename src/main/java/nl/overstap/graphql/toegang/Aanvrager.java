package nl.overstap.graphql.toegang;

import java.util.Set;

/// Who asks.
public sealed interface Aanvrager {

  /// Somebody without a token.
  Aanvrager ONBEKEND = new Onbekend();

  /// Who this is, as the log may say it.
  String omschrijving();

  /// Somebody without a token: may read.
  record Onbekend() implements Aanvrager {
    @Override
    public String omschrijving() {
      return "iemand zonder token";
    }
  }

  /// Somebody whose token was checked.
  ///
  /// @param naam the subject of the token, for the log
  /// @param rollen what the token says that this person may do
  /// @param opleiders the opleiders whose things an OPLEIDER may change; at most one in practice
  record Ingelogd(String naam, Set<Rol> rollen, Set<String> opleiders) implements Aanvrager {
    public Ingelogd {
      rollen = Set.copyOf(rollen);
      opleiders = Set.copyOf(opleiders);
    }

    @Override
    public String omschrijving() {
      return naam + " met " + (rollen.isEmpty() ? "geen rol" : Rol.namen(rollen));
    }
  }
}
