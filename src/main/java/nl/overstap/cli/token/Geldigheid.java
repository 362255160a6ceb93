package nl.overstap.cli.token;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overstap.cli.command.BadInputException;

/// How long something holds, as a person types it: `30m`, `8u`, `7d`.
final class Geldigheid {
  private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})([mud])");
  private static final Duration LONGEST = Duration.ofDays(30);

  private Geldigheid() {}

  static Duration of(String text) throws BadInputException {
    Matcher form = FORM.matcher(text);
    Duration duration = form.matches() ? duration(form) : Duration.ZERO;
    if (duration.isZero() || duration.compareTo(LONGEST) > 0) {
      throw new BadInputException(
          "--geldig is '%s'. Geef minuten, uren of dagen, tot en met 30d: 30m, 8u of 7d."
              .formatted(text));
    }
    return duration;
  }

  private static Duration duration(Matcher form) {
    int number = Integer.parseInt(form.group(1));
    return switch (form.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "u" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
