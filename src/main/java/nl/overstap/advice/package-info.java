/// The use cases, in domain words: one class per question.
@NullMarked
package nl.overstap.advice;

import org.jspecify.annotations.NullMarked;
