/// How a row becomes a value: the columns of a file, what their cells may hold, and the ids that
/// they name. What is wrong with a cell is reported on its line.
@NullMarked
package nl.overstap.catalog.load.row;

import org.jspecify.annotations.NullMarked;
