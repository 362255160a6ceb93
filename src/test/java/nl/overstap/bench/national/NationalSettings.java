package nl.overstap.bench.national;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How much is measured.
///
/// @param reference the folder with the public data; empty for invented functies and skills
/// @param heapMegabytes what the process that holds two versions gets
/// @param stored opleidingen of the catalogue that is stored in Neo4j and read back; 0 for none
record NationalSettings(
    String reference, int opleidingen, long seed, int heapMegabytes, int stored, Path report) {

  /// The run whose numbers are in the document.
  static NationalSettings full() {
    int opleidingen = Integer.getInteger("overstap.meet.opleidingen", 100_000);
    return new NationalSettings(
        System.getProperty("overstap.referentie", ""),
        opleidingen,
        Long.getLong("overstap.zaad", 1),
        2_048,
        Integer.getInteger("overstap.meet.opslag", opleidingen),
        Path.of(System.getProperty("overstap.meet.verslag", "docs/national.md")));
  }

  /// A small run that shows that the program works.
  static NationalSettings quick(Path report) {
    return new NationalSettings("", 400, 1, 256, 0, report);
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
