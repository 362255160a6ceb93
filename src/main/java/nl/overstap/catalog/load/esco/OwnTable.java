package nl.overstap.catalog.load.esco;

import nl.overstap.catalog.load.table.Table;

/// Rows of ESCO as rows of a file of our own format; file and lines in it are still those of ESCO.
///
/// @param as the file of our format, such as `skills.csv`
public record OwnTable(String as, Table table) {}
