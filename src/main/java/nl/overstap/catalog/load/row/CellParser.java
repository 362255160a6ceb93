package nl.overstap.catalog.load.row;

/// Turns the text of one filled cell into a value.
public interface CellParser<T> {

  T parse(String text, Ids ids) throws BadCell;
}
