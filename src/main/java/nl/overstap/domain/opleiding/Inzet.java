package nl.overstap.domain.opleiding;

import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;

/// What an opleiding asks of a person and of whoever pays.
///
/// @param weken calendar time
/// @param uren own hours: lessons and study
/// @param werkuren hours at work or stage
/// @param kosten the price, whoever pays it
public record Inzet(Weken weken, int uren, int werkuren, Bedrag kosten) {}
