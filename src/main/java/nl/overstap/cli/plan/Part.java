package nl.overstap.cli.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.overstap.domain.Bedrag;
import org.jspecify.annotations.Nullable;

/// A part of an answer of the API, read by the names of the schema.
record Part(Map<?, ?> fields) {
  /// True where the field holds something.
  boolean has(String field) {
    return fields.get(field) != null;
  }

  String text(String field) {
    return Objects.requireNonNull(fields.get(field), field).toString();
  }

  /// A number as a Dutch reader writes it: `26,2`.
  String number(String field) {
    BigDecimal number = new BigDecimal(text(field)).stripTrailingZeros();
    return number.toPlainString().replace('.', ',');
  }

  /// Euros as a Dutch reader writes them: `€ 189,50`.
  String euros(String field) {
    return Bedrag.ofEuros(new BigDecimal(text(field))).toString();
  }

  boolean isTrue(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  Part part(String field) {
    return of(fields.get(field));
  }

  List<Part> parts(String field) {
    return list(field).stream().map(Part::of).toList();
  }

  List<String> texts(String field) {
    return list(field).stream().map(String::valueOf).toList();
  }

  /// The field `naam` of each part of a list, as in `VCA, rijbewijs B`.
  String names(String field) {
    return parts(field).stream().map(part -> part.text("naam")).collect(Collectors.joining(", "));
  }

  private List<?> list(String field) {
    return fields.get(field) instanceof List<?> list ? list : List.of();
  }

  private static Part of(@Nullable Object value) {
    return new Part((Map<?, ?>) Objects.requireNonNull(value));
  }
}
