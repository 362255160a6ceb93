package nl.overstap.advice.drawn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.Belang;
import nl.overstap.domain.kwalificatie.KwalificatieId;
import nl.overstap.domain.opleiding.Leerweg;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.domain.praktijk.Situatie;
import nl.overstap.domain.regio.RegioId;
import nl.overstap.domain.vraag.Voorwaarden;
import org.jspecify.annotations.Nullable;

/// Voorwaarden in one line, by the names of the API: `maxWeken=4,2 zonder=a|b inkomenNodig`.
final class Wishes {
  private final Map<String, String> values;
  private final Set<String> unread;

  private Wishes(Map<String, String> values) {
    this.values = values;
    this.unread = new HashSet<>(values.keySet());
  }

  static Wishes read(String text) {
    Map<String, String> values = new HashMap<>();
    for (String wish : text.split(" ")) {
      String[] sides = wish.split("=", 2);
      if (!sides[0].isEmpty()) {
        values.put(sides[0], sides.length > 1 ? sides[1] : "true");
      }
    }
    return new Wishes(values);
  }

  Voorwaarden toVoorwaarden() {
    Voorwaarden voorwaarden =
        new Voorwaarden(
            find(
                "maxWeken",
                text ->
                    new Weken(
                        new BigDecimal(text.replace(',', '.')).movePointRight(1).intValueExact())),
            find("maxKosten", text -> Bedrag.ofEuros(new BigDecimal(text))),
            find("maxUren", Integer::valueOf),
            find("urenPerWeek", Integer::valueOf),
            get("dekking", Belang::valueOf, Belang.ESSENTIEEL),
            findList("leerwegen", Leerweg::valueOf),
            findList("vormen", Vorm::valueOf),
            findList("regios", RegioId::new),
            list("zonder", text -> text),
            get("viaFuncties", Boolean::valueOf, true),
            get("maxTussenfuncties", Integer::valueOf, 1),
            list("ookKwalificaties", KwalificatieId::new),
            get("metBegeleiding", Boolean::valueOf, false),
            get("inkomenNodig", Boolean::valueOf, false),
            get("zelfBetalen", Boolean::valueOf, false),
            find("vanaf", LocalDate::parse),
            find("situatie", Situatie::valueOf));
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException("no such voorwaarde: " + unread);
    }
    return voorwaarden;
  }

  private <T> @Nullable T find(String name, Function<String, T> reader) {
    unread.remove(name);
    String text = values.get(name);
    return text == null ? null : reader.apply(text);
  }

  private <T> T get(String name, Function<String, T> reader, T otherwise) {
    T value = find(name, reader);
    return value == null ? otherwise : value;
  }

  private <T> @Nullable List<T> findList(String name, Function<String, T> reader) {
    return find(name, text -> Stream.of(text.split("\\|")).map(reader).toList());
  }

  private <T> List<T> list(String name, Function<String, T> reader) {
    List<T> found = findList(name, reader);
    return found == null ? List.of() : found;
  }
}
