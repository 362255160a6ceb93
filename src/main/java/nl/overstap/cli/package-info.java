/// The command line in the same jar.
@NullMarked
package nl.overstap.cli;

import org.jspecify.annotations.NullMarked;
