package nl.overstap.advice.version;

import nl.overstap.advice.CompareTradeOffs;
import nl.overstap.advice.FindAlternatieven;
import nl.overstap.advice.FindInstroom;
import nl.overstap.advice.FindReachableFuncties;
import nl.overstap.advice.FindVersoepelingen;
import nl.overstap.advice.PlanUpskillpad;

/// Every question that can be asked, on one catalogue version.
public record UseCases(
    PlanUpskillpad planUpskillpad,
    FindVersoepelingen findVersoepelingen,
    FindReachableFuncties findReachableFuncties,
    FindInstroom findInstroom,
    CompareTradeOffs compareTradeOffs,
    FindAlternatieven findAlternatieven) {}
