package nl.overstap.graphql;

import java.time.Clock;
import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.FindInstroom;
import nl.overstap.advice.FindReachableFuncties;
import nl.overstap.advice.FindVersoepelingen;
import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.version.OneVersion;
import nl.overstap.advice.version.UseCases;
import nl.overstap.advice.version.VersionInUse;
import nl.overstap.advice.version.Versions;
import nl.overstap.catalog.read.CatalogueReaders;
import nl.overstap.catalog.read.zoek.Zoeker;
import nl.overstap.graphql.input.SearchBudget;

/// What the schema needs from the rest of the house.
///
/// @param clock what today is
public record Ports(
    CatalogueReaders readers,
    Zoeker zoeker,
    PlanUpskillpad planUpskillpad,
    FindVersoepelingen findVersoepelingen,
    FindReachableFuncties findReachableFuncties,
    FindInstroom findInstroom,
    CompareTradeOffs compareTradeOffs,
    FindAlternatieven findAlternatieven,
    Clock clock,
    SearchBudget budget) {
  /// All of it on the version that the readers say is served.
  Versions toVersions() {
    UseCases useCases =
        new UseCases(
            planUpskillpad,
            findVersoepelingen,
            findReachableFuncties,
            findInstroom,
            compareTradeOffs,
            findAlternatieven);
    return new OneVersion(
        () -> readers.findServed().map(reader -> new VersionInUse(reader, zoeker, useCases)));
  }
}
