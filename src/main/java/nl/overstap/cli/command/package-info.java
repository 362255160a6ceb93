/// What the commands share: the catalogue that they read, exit codes, and what they say of a
/// catalogue.
@NullMarked
package nl.overstap.cli.command;

import org.jspecify.annotations.NullMarked;
