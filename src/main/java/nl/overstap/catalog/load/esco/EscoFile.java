package nl.overstap.catalog.load.esco;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of an ESCO download, as its name says: `skills_nl.csv`, `occupations_en.csv.gz`,
/// `broaderRelationsOccPillar.csv`.
///
/// @param taal language of its labels; `en` when the name does not say, as in the first downloads
public record EscoFile(String name, EscoKind kind, String taal) {

  private static final Pattern NAME =
      Pattern.compile("(.+?)(?:_([a-z]{2}))?(?:_partial)?\\.csv(?:\\.gz)?");
  private static final String UNNAMED = "en";

  /// Best first; what is not in here comes after.
  private static final List<String> TALEN = List.of("nl", "en");

  /// Empty for a file that no ESCO download has.
  public static Optional<EscoFile> find(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String taal = parts.group(2) == null ? UNNAMED : parts.group(2);
    return Arrays.stream(EscoKind.values())
        .filter(kind -> kind.isNamed(parts.group(1)))
        .findFirst()
        .map(kind -> new EscoFile(name, kind, taal));
  }

  /// True when these files are an ESCO download, or part of one.
  public static boolean areDownload(Collection<String> names) {
    return names.stream()
        .flatMap(name -> find(name).stream())
        .anyMatch(file -> file.kind() == EscoKind.OCCUPATIONS);
  }

  /// 0 for the language that people here read best.
  static int rank(String taal) {
    int place = TALEN.indexOf(taal);
    return place < 0 ? TALEN.size() : place;
  }
}
