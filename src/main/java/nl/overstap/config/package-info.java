/// Wiring: what the service is told from outside, how it starts and what it says when it cannot.
@NullMarked
package nl.overstap.config;

import org.jspecify.annotations.NullMarked;
