package nl.overstap.domain;

/// A [Begrip] that people know by a name.
public interface BenoemdBegrip<I extends Id> extends Begrip<I> {
  String naam();
}
