package nl.overstap.bench.measure;

/// One question over one family.
///
/// @param answered how many got an answer other than undecided within the time of the budget
/// @param proven how many answers are proven to be complete and the best
/// @param multiples per question how many times as long it took as one cheapest plan
/// @param remark what else there is to know
public record Summary(
    String family,
    String question,
    String budget,
    Times times,
    int answered,
    int proven,
    Times multiples,
    String remark) {}
