/// One question as the search wants to know it ([Request]), and what questions with the same start
/// share ([SharedStart]): what holds at the start, what follows from what, and one pass over the
/// whole graph when that is needed ([FirstPlan]).
@NullMarked
package nl.overstap.engine.search.cheapest.question;

import org.jspecify.annotations.NullMarked;
