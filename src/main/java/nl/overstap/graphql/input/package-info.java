/// Input objects, their bounds, and the questions they are mapped to.
@NullMarked
package nl.overstap.graphql.input;

import org.jspecify.annotations.NullMarked;
