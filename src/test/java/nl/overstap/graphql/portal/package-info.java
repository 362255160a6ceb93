/// The documentation for a portal team: its questions, answers and programs are real ones.
@NullMarked
package nl.overstap.graphql.portal;

import org.jspecify.annotations.NullMarked;
