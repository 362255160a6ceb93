/// Reads a catalogue from a folder or a zip of CSV files, all of it or nothing, and says in plain
/// Dutch what is wrong. The one way in is [nl.overstap.catalog.load.CatalogueFiles].
@NullMarked
package nl.overstap.catalog.load;

import org.jspecify.annotations.NullMarked;
