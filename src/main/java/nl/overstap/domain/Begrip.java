package nl.overstap.domain;

/// What has an id of its own in a catalogue. It may lapse, and something of its kind may come in
/// its place (R7, R20).
public interface Begrip<I extends Id> {
  I id();

  Levensloop levensloop();

  Bronvermelding bron();
}
