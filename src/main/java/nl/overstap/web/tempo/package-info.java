/// The rate limit over HTTP: who is charged, and what the headers say.
@NullMarked
package nl.overstap.web.tempo;

import org.jspecify.annotations.NullMarked;
