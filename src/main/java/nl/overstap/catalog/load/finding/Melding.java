package nl.overstap.catalog.load.finding;

/// One thing that is wrong or odd in a catalogue, in plain Dutch: what, the value, and what would
/// be right.
///
/// @param bestand name of the file, never a whole path
/// @param regel line in that file, from 1; 0 when it is about the file as a whole
public record Melding(Ernst ernst, String bestand, int regel, String tekst) {

  /// `bestand:regel: tekst`, as an editor can jump to it.
  @Override
  public String toString() {
    return regel == 0 ? bestand + ": " + tekst : bestand + ":" + regel + ": " + tekst;
  }
}
