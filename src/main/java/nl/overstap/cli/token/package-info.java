/// The command `token`.
@NullMarked
package nl.overstap.cli.token;

import org.jspecify.annotations.NullMarked;
