/// CSV files as they stand in a folder or a zip, row by row with their lines: what every catalogue
/// is read from, whatever its columns mean.
@NullMarked
package nl.overstap.catalog.load.table;

import org.jspecify.annotations.NullMarked;
