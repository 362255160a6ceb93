package nl.overstap.graphql.input;

import nl.overstap.domain.Bedrag;
import org.jspecify.annotations.Nullable;

/// How far is still within reach, as typed.
public record GrensInput(@Nullable Double weken, @Nullable Bedrag kosten, @Nullable Integer uren) {}
