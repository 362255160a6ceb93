package nl.overstap.catalog.load;

/// Turns the text of one filled cell into a value.
interface CellParser<T> {

  T parse(String text, Ids ids) throws BadCell;
}
