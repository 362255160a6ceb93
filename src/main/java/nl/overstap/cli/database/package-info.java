/// The commands that work on a database: `laad`, `versies` and `gebruik`.
@NullMarked
package nl.overstap.cli.database;

import org.jspecify.annotations.NullMarked;
