package nl.overstap.graphql.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The arguments of `instroom` but for the page, as typed.
///
/// @param functie id of the functie that people are needed for
/// @param peildatum empty for today
/// @param versie key of a catalogue version; empty for the one served
public record InstroomInput(
    String functie,
    GrensInput binnen,
    @Nullable Integer maanden,
    @Nullable LocalDate peildatum,
    @Nullable String versie) {}
