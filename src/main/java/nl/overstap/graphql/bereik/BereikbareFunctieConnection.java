package nl.overstap.graphql.bereik;

import java.util.List;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.BereikbareFunctie;
import nl.overstap.domain.vraag.Volgorde;
import nl.overstap.graphql.page.PageArguments;
import nl.overstap.graphql.page.PageInfo;
import nl.overstap.graphql.page.PagedConnection.Edge;
import nl.overstap.graphql.page.RankedPage;

/// A page of what is within reach: the type of the same name.
record BereikbareFunctieConnection(
    List<Edge<BereikbareFunctie>> edges,
    PageInfo pageInfo,
    long totalCount,
    Volgorde volgorde,
    NietUitgerekend nietUitgerekend,
    List<String> meldingen,
    String catalogusversie) {
  BereikbareFunctieConnection {
    edges = List.copyOf(edges);
    meldingen = List.copyOf(meldingen);
  }

  static BereikbareFunctieConnection of(Bereik bereik, PageArguments arguments) {
    RankedPage<BereikbareFunctie> page =
        RankedPage.of(
            bereik.functies(),
            arguments,
            bereik.catalogusversie(),
            row -> row.functie().id().value());
    return new BereikbareFunctieConnection(
        page.edges(),
        page.pageInfo(),
        page.totalCount(),
        bereik.volgorde(),
        NietUitgerekend.of(bereik.nietUitgerekend()),
        bereik.meldingen(),
        bereik.catalogusversie());
  }
}
