/// Attacks on the API: seeded malformed and hostile requests against the real server.
@NullMarked
package nl.overstap.web.fuzz;

import org.jspecify.annotations.NullMarked;
