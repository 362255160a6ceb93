package nl.overstap.graphql.input;

import java.util.List;
import java.util.function.Function;
import nl.overstap.domain.Id;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.page.PageArguments;
import org.jspecify.annotations.Nullable;

/// Reads typed ids.
public final class Ids {
  static final int MAX_IDS = 500;

  private Ids() {}

  /// Throws [InvalidRequestException] with code ONGELDIGE_INVOER for what can be no id.
  ///
  /// @param veld where in the request it stands
  public static <I extends Id> I read(String veld, String value, Function<String, I> constructor) {
    return constructor.apply(requireValid(veld, value));
  }

  /// Returns the value, or throws [InvalidRequestException] with code ONGELDIGE_INVOER for what can
  /// be no id.
  public static String requireValid(String veld, String value) {
    if (!Id.isValid(value)) {
      String shown = value.length() > Id.MAX_LENGTH ? "te lang" : "'" + value + "'";
      throw Bounds.invalid(
          veld,
          shown,
          "Een id heeft 1 tot en met " + Id.MAX_LENGTH + " tekens, zonder spatie of |.");
    }
    return value;
  }

  /// Empty for an empty value.
  static <I extends Id> @Nullable I readNullable(
      String veld, @Nullable String value, Function<String, I> constructor) {
    return value == null ? null : read(veld, value, constructor);
  }

  /// Returns the values, or throws [InvalidRequestException] with code ONGELDIGE_INVOER for more
  /// than 500.
  public static <T> List<T> requireFew(String veld, List<T> values) {
    return Bounds.atMost(MAX_IDS, values, veld);
  }

  /// Returns the values, or throws [InvalidRequestException] with code ONGELDIGE_INVOER for more
  /// than 100, or for one that can be no id.
  public static List<String> requireAllValid(String veld, List<String> values) {
    return Bounds.atMost(PageArguments.MAX_FIRST, values, veld).stream()
        .map(value -> requireValid(veld, value))
        .toList();
  }

  /// At most 500.
  static <I extends Id> List<I> readAll(
      String veld, List<String> values, Function<String, I> constructor) {
    return Bounds.atMost(MAX_IDS, values, veld).stream()
        .map(value -> read(veld, value, constructor))
        .toList();
  }
}
