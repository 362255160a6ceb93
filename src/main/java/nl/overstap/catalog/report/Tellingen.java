package nl.overstap.catalog.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overstap.catalog.Catalogue;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Herkomst;

/// How many rows there are of each kind, and how sure they are.
final class Tellingen implements Check {

  @Override
  public Rubriek look(Inhoud inhoud) {
    Map<String, List<Bronvermelding>> kinds = kinds(inhoud.catalogue());
    List<String> kop = new ArrayList<>(List.of("soort", "aantal"));
    Arrays.stream(Herkomst.values()).map(Herkomst::name).forEach(kop::add);
    List<List<String>> rijen = new ArrayList<>();
    kinds.forEach((kind, bronnen) -> rijen.add(row(kind, bronnen)));
    return new Rubriek(
        "Aantallen", "Per soort rij: hoeveel er zijn, en waar ze vandaan komen.", kop, rijen);
  }

  private static List<String> row(String kind, List<Bronvermelding> bronnen) {
    List<String> row = new ArrayList<>(List.of(kind, "" + bronnen.size()));
    for (Herkomst herkomst : Herkomst.values()) {
      row.add("" + bronnen.stream().filter(bron -> bron.herkomst() == herkomst).count());
    }
    return row;
  }

  private static Map<String, List<Bronvermelding>> kinds(Catalogue c) {
    Map<String, List<Bronvermelding>> kinds = new LinkedHashMap<>();
    put(kinds, "skills", c.skills().skills(), s -> s.bron());
    put(kinds, "relaties tussen skills", c.skills().relaties(), r -> r.bron());
    put(kinds, "sectoren", c.functies().sectoren(), s -> s.bron());
    put(kinds, "functies", c.functies().functies(), f -> f.bron());
    put(kinds, "gevraagde skills", c.functies().skillEisen(), e -> e.bron());
    put(kinds, "gevraagde kwalificaties", c.functies().kwalificatieEisen(), e -> e.bron());
    put(kinds, "wat werk ontwikkelt", c.functies().ontwikkeling(), o -> o.bron());
    put(kinds, "doorgroei", c.functies().doorgroei(), d -> d.bron());
    put(kinds, "taken", c.functies().taken(), t -> t.bron());
    put(kinds, "arbeidsmarkt", c.functies().arbeidsmarkt(), a -> a.bron());
    put(kinds, "kwalificaties", c.kwalificaties().kwalificaties(), k -> k.bron());
    put(kinds, "opleidingen", c.opleidingen().opleidingen(), o -> o.bron());
    put(kinds, "geleerde skills", c.opleidingen().leereffecten(), l -> l.bron());
    put(kinds, "eisen vooraf", c.opleidingen().voorafeisen(), v -> v.bron());
    put(kinds, "modules", c.opleidingen().modules(), m -> m.bron());
    put(kinds, "opleiders", c.opleidingen().opleiders(), o -> o.bron());
    put(kinds, "aanbod", c.opleidingen().aanbod(), a -> a.bron());
    put(kinds, "regio's", c.praktijk().regios(), r -> r.bron());
    put(kinds, "werkgevers", c.praktijk().werkgevers(), w -> w.bron());
    put(kinds, "praktijkplekken", c.praktijk().praktijkplekken(), p -> p.bron());
    put(kinds, "praktijkvoorbeelden", c.praktijk().praktijkvoorbeelden(), p -> p.bron());
    put(kinds, "aandachtspunten", c.praktijk().aandachtspunten(), a -> a.bron());
    put(kinds, "regelingen", c.praktijk().regelingen(), r -> r.bron());
    return kinds;
  }

  private static <T> void put(
      Map<String, List<Bronvermelding>> kinds,
      String kind,
      List<T> rows,
      Function<T, Bronvermelding> bron) {
    Stream<Bronvermelding> bronnen = rows.stream().map(bron);
    kinds.put(kind, bronnen.toList());
  }
}
