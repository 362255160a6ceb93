package nl.overstap.cli.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.catalog.report.Rubriek;
import nl.overstap.cli.report.Routes.Soort;
import org.jspecify.annotations.Nullable;

/// Whether the choices show that there are really different kinds of route.
///
/// Between weken and kosten alone a BBL is often no choice: another way is shorter and as cheap.
/// What it gives more is a diploma, so it counts as a choice beside those.
final class KeuzeReport {
  private static final int KINDS = Soort.values().length;

  private KeuzeReport() {}

  static Rubriek rubriek(Planbureau bureau, List<Paar> paren) {
    Routes routes = new Routes(bureau);
    List<String> few = new ArrayList<>();
    int three = 0;
    int shown = 0;
    for (Paar paar : paren) {
      Map<Soort, Upskillpad> kinds = paar.isReachable() ? routes.of(paar) : Map.of();
      if (kinds.size() == KINDS) {
        three++;
        shown += paar.keuzes().echte().size() >= KINDS ? 1 : 0;
        if (withDiploma(paar, kinds.get(Soort.BBL)) < KINDS) {
          few.add(
              paar
                  + ": "
                  + kinds.entrySet().stream()
                      .map(KeuzeReport::kind)
                      .collect(Collectors.joining("; ")));
        }
      }
    }
    return Rubriek.lijst(
        "Te weinig keuze",
        ("Van de %d paren is er bij %d een voltijd cursus, een opleiding bij de werkgever en een"
             + " BBL met diploma. Bij %d daarvan zijn er drie of meer keuzes tussen tijd en geld"
             + " die minstens een week of 100 euro schelen. Een BBL is vaak langer dan een"
             + " opleiding bij de werkgever en even duur, maar geeft een diploma. Tel je dat als"
             + " keuze, dan hebben deze er nog geen drie.")
            .formatted(paren.size(), three, shown),
        few);
  }

  private static int withDiploma(Paar paar, @Nullable Upskillpad bbl) {
    Set<String> ways = new HashSet<>();
    paar.keuzes().echte().forEach(pad -> ways.add(PadRegel.steps(pad)));
    if (bbl != null) {
      ways.add(PadRegel.steps(bbl));
    }
    return ways.size();
  }

  private static String kind(Map.Entry<Soort, Upskillpad> kind) {
    return kind.getKey() + " " + PadRegel.totals(kind.getValue());
  }
}
