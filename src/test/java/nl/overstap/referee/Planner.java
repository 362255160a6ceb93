package nl.overstap.referee;

import java.nio.file.Path;
import java.util.List;

/// What is held against the second reading of the rules: the product, or another search.
///
/// The product is wired in by one class that extends [PlannerComparison]: its planner loads the
/// folder, asks the `upskillpad` field with [Vraag#variables()] and reads the answer into a
/// [Antwoord].
interface Planner {

  /// Answers a question on the catalogue in a folder of CSV files.
  Antwoord plan(Path catalogue, Vraag vraag);

  /// The three outcomes of R14.
  sealed interface Antwoord {

    /// A path with what the answer says of it: weken in tenths, money in cents.
    ///
    /// @param optimaal whether the answer says that it is proven best
    record Pad(
        List<Stap> stappen,
        Totaal totaal,
        long eersteWerkdag,
        long doorlooptijd,
        List<String> nuAlMogelijk,
        boolean optimaal)
        implements Antwoord {}

    /// No path, proven.
    ///
    /// @param geenEisenBekend whether a Blokkade is GEEN_EISEN_BEKEND
    record GeenPad(boolean geenEisenBekend) implements Antwoord {}

    /// Undecided: never right on a small catalogue.
    record Onbeslist(String reden) implements Antwoord {}
  }
}
