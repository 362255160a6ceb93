/// What goes wrong: codes, texts for the caller, and what the log may hold.
@NullMarked
package nl.overstap.graphql.error;

import org.jspecify.annotations.NullMarked;
