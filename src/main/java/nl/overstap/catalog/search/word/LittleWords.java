package nl.overstap.catalog.search.word;

import java.util.Set;

/// Words that people type around what they mean.
public final class LittleWords {

  private static final Set<String> WORDS =
      Set.of(
          "aan",
          "als",
          "and",
          "baan",
          "beroep",
          "bij",
          "dat",
          "de",
          "den",
          "der",
          "die",
          "door",
          "een",
          "en",
          "er",
          "for",
          "graag",
          "het",
          "iets",
          "ik",
          "in",
          "is",
          "job",
          "kan",
          "maken",
          "me",
          "met",
          "mijn",
          "naar",
          "niet",
          "of",
          "om",
          "on",
          "op",
          "over",
          "s",
          "t",
          "te",
          "the",
          "to",
          "tot",
          "uit",
          "vacature",
          "van",
          "voor",
          "wat",
          "werk",
          "werken",
          "wil",
          "with",
          "word",
          "worden",
          "zijn");

  private LittleWords() {}

  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
