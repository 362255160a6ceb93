package nl.overstap.advice.answer.stap;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import org.jspecify.annotations.Nullable;

/// What a stap or a whole path asks.
///
/// @param weken sum of the steps, one after another
/// @param doorlooptijd calendar length when steps run beside each other; empty for a single stap
/// @param kosten what the person pays
/// @param prijs what it costs, whoever pays
public record Inspanning(
    Weken weken,
    @Nullable Weken doorlooptijd,
    int uren,
    int werkuren,
    Bedrag kosten,
    Bedrag prijs,
    int stappen) {}
