package nl.overstap.catalog.load.table;

/// What a catalogue may be at most, so that no file or zip can fill the memory.
///
/// @param fileBytes of one file, unpacked
/// @param totalBytes of all files together, unpacked
/// @param entries files in a folder or zip
/// @param meldingen shown of each ernst
public record ReadLimits(long fileBytes, long totalBytes, int entries, int meldingen) {

  public static final ReadLimits DEFAULT = new ReadLimits(256L << 20, 1L << 30, 500, 200);
}
