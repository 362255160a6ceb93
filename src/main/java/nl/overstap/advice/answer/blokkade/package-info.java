/// Why there is no path, and what to give up for one (R14).
@NullMarked
package nl.overstap.advice.answer.blokkade;

import org.jspecify.annotations.NullMarked;
