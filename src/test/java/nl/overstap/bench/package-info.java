/// The program that measures the planning engine, checks every answer it times, and writes
/// `docs/speed.md`.
@NullMarked
package nl.overstap.bench;

import org.jspecify.annotations.NullMarked;
