/// What the use cases answer: the same shapes as the GraphQL types of the same names.
@NullMarked
package nl.overstap.advice.answer;

import org.jspecify.annotations.NullMarked;
