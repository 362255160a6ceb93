package nl.overstap.graphql.tempo;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Who is charged: whoever the token names, else the address that the request came from.
///
/// @param sleutel tells one from another; goes nowhere
public record Klant(String sleutel) {
  private static final int NETWORK_BYTES = 8;

  /// Somebody with a token.
  ///
  /// @param naam the subject of the token
  public static Klant metToken(String naam) {
    return new Klant("token " + naam);
  }

  /// Somebody without. Of an IPv6 address the first half counts: the other half is the caller's own
  /// to choose.
  ///
  /// @param adres as the server knows it, a number and never a name
  public static Klant opAdres(String adres) {
    try {
      return new Klant("adres " + network(InetAddress.ofLiteral(adres)));
    } catch (IllegalArgumentException noAddress) {
      return new Klant("adres " + adres);
    }
  }

  private static String network(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}
