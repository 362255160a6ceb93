package nl.overstap.graphql.bereik;

import java.util.List;
import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.answer.bereik.InstroomFunctie;
import nl.overstap.domain.functie.Functie;
import nl.overstap.graphql.page.PageArguments;
import nl.overstap.graphql.page.PageInfo;
import nl.overstap.graphql.page.PagedConnection.Edge;
import nl.overstap.graphql.page.RankedPage;

/// A page of who can come to a functie: the type of the same name.
record InstroomConnection(
    List<Edge<InstroomFunctie>> edges,
    PageInfo pageInfo,
    long totalCount,
    Functie functie,
    NietUitgerekend nietUitgerekend,
    List<String> meldingen,
    String catalogusversie) {
  InstroomConnection {
    edges = List.copyOf(edges);
    meldingen = List.copyOf(meldingen);
  }

  static InstroomConnection of(Instroom instroom, PageArguments arguments) {
    RankedPage<InstroomFunctie> page =
        RankedPage.of(
            instroom.functies(),
            arguments,
            instroom.catalogusversie(),
            row -> row.functie().id().value());
    return new InstroomConnection(
        page.edges(),
        page.pageInfo(),
        page.totalCount(),
        instroom.functie(),
        NietUitgerekend.of(instroom.nietUitgerekend()),
        instroom.meldingen(),
        instroom.catalogusversie());
  }
}
