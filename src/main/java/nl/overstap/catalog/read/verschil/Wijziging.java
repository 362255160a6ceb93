package nl.overstap.catalog.read.verschil;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to one concept between two versions.
///
/// @param naam as in the second version, else as in the first; its id when it has no name
/// @param vervangenDoor the id of what came in its place, when it is vervallen and something did
/// @param velden what differs, by the names of the properties and relationships in the graph; empty
///   unless GEWIJZIGD
public record Wijziging(
    Conceptsoort soort,
    Wijzigingsoort wat,
    String id,
    String naam,
    @Nullable String vervangenDoor,
    List<String> velden) {
  public Wijziging {
    velden = List.copyOf(velden);
  }
}
