package nl.overstap.bench.national;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How much is measured.
///
/// @param reference the folder with the public data; empty for invented functies and skills
/// @param heapMegabytes what the service gets, which holds two versions
/// @param questions how often each question is asked
/// @param quietMillis how long is measured at rest
/// @param switches how often the service goes from one version to the other
/// @param report the document that has a part for this
record NationalSettings(
    String reference,
    int opleidingen,
    long seed,
    int heapMegabytes,
    int questions,
    int quietMillis,
    int switches,
    Path report) {

  /// The run whose numbers are in the document.
  static NationalSettings full() {
    int opleidingen = Integer.getInteger("overstap.meet.opleidingen", 100_000);
    return new NationalSettings(
        System.getProperty("overstap.referentie", ""),
        opleidingen,
        Long.getLong("overstap.zaad", 1),
        2_048,
        Integer.getInteger("overstap.meet.vragen", 100),
        10_000,
        10,
        Path.of(System.getProperty("overstap.meet.verslag", "docs/speed.md")));
  }

  /// A small run that shows that the program works.
  static NationalSettings quick(Path report) {
    return new NationalSettings("", 400, 1, 384, 5, 500, 4, report);
  }

  /// The folders of ESCO, English and Dutch.
  List<Path> esco() {
    return reference.isEmpty()
        ? List.of()
        : Stream.of("esco-v1.1.1-en", "esco-nl/v1.1.1", "esco-nl")
            .map(name -> Path.of(reference, name))
            .toList();
  }
}
