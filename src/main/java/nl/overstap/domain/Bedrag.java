package nl.overstap.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// An amount of euros, held in cents; never a floating-point number.
public record Bedrag(long cents) implements Comparable<Bedrag> {
  public static final Bedrag ZERO = new Bedrag(0);

  public Bedrag {
    if (cents < 0) {
      throw new IllegalArgumentException(
          BigDecimal.valueOf(cents, 2) + " euro kan niet: het minste is 0");
    }
  }

  /// Euros with at most two decimals. Throws ArithmeticException when there are more, or too many.
  public static Bedrag ofEuros(BigDecimal euros) {
    return new Bedrag(euros.movePointRight(2).longValueExact());
  }

  /// Euros, without needless zeros: `200`, `12.5`.
  public BigDecimal asEuros() {
    BigDecimal euros = BigDecimal.valueOf(cents, 2).stripTrailingZeros();
    return euros.scale() < 0 ? euros.setScale(0) : euros;
  }

  @Override
  public int compareTo(Bedrag other) {
    return Long.compare(cents, other.cents);
  }

  /// As a Dutch reader writes it: `€ 2.950`, `€ 12,50`.
  @Override
  public String toString() {
    DecimalFormatSymbols dutch = new DecimalFormatSymbols(Locale.of("nl", "NL"));
    dutch.setGroupingSeparator('.');
    dutch.setDecimalSeparator(',');
    String pattern = cents % 100 == 0 ? "#,##0" : "#,##0.00";
    return "€ " + new DecimalFormat(pattern, dutch).format(BigDecimal.valueOf(cents, 2));
  }
}
