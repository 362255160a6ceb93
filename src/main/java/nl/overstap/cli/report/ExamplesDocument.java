package nl.overstap.cli.report;

import java.util.Comparator;
import java.util.List;
import nl.overstap.advice.answer.Upskillpad;

/// What typical people are told: for each person and functie the fastest and the cheapest path, and
/// for each person one case in full.
public final class ExamplesDocument {
  private final StringBuilder text = new StringBuilder();
  private final Onderzoek onderzoek;

  private ExamplesDocument(Onderzoek onderzoek) {
    this.onderzoek = onderzoek;
  }

  /// The whole document in Markdown; the same catalogue gives the same text.
  public static String of(Onderzoek onderzoek) {
    ExamplesDocument document = new ExamplesDocument(onderzoek);
    document.open(onderzoek.matrix());
    onderzoek.matrix().personen().forEach(document::add);
    return document.text.toString();
  }

  private void open(Matrix matrix) {
    text.append(
        """
        # Voorbeelden

        Wat Overstap antwoordt aan %d mensen die we vaak zien, over %d functies in techniek, bouw \
        en energie, met %s. Gemaakt met `voorbeelden`. Per functie staat er het snelste pad, en het \
        pad dat iemand zelf het minste kost als dat een ander is. Als er meer keuzes tussenin \
        liggen, staat dat erbij. De bedragen zijn wat iemand zelf betaalt, van de hele prijs.
        """
            .formatted(
                matrix.personen().size(), matrix.doelen().size(), onderzoek.catalogue().versie()));
  }

  private void add(Persoon persoon) {
    text.append("\n## ").append(persoon.naam()).append("\n\n").append(persoon.wie());
    text.append("\n\n```json\n").append(persoon.json()).append("\n```\n");
    text.append("\n| functie | snelste pad | goedkoopste pad |\n| --- | --- | --- |\n");
    List<Paar> own = onderzoek.paren(persoon);
    own.forEach(paar -> text.append(row(paar)));
    own.stream()
        .filter(Paar::isReachable)
        .max(
            Comparator.comparingInt((Paar paar) -> paar.keuzes().punten().size())
                .thenComparingInt(paar -> paar.keuzes().goedkoopste().stappen().size()))
        .ifPresent(this::tell);
  }

  private static String row(Paar paar) {
    if (!paar.isReachable()) {
      return "| %s | %s | |\n"
          .formatted(paar.functie().naam(), PadRegel.none(paar.keuzes().zonderPad()));
    }
    int points = paar.keuzes().punten().size();
    String between = points < 3 ? "" : " (nog %d ertussen)".formatted(points - 2);
    String cheapest = points == 1 ? "" : PadRegel.of(paar.keuzes().goedkoopste()) + between;
    return "| %s | %s | %s |\n"
        .formatted(paar.functie().naam(), PadRegel.of(paar.keuzes().snelste()), cheapest);
  }

  private void tell(Paar paar) {
    text.append(
        "\n**Naar %s.** De snelste, de middelste en de goedkoopste keuze, zoals we ze uitleggen:\n\n"
            .formatted(paar.functie().naam()));
    List<Upskillpad> punten = paar.keuzes().punten();
    for (Upskillpad pad : punten.stream().filter(p -> isTold(p, punten)).toList()) {
      text.append("- ").append(pad.uitleg()).append(' ').append(pad.eersteActie()).append('\n');
    }
  }

  private static boolean isTold(Upskillpad pad, List<Upskillpad> punten) {
    int at = punten.indexOf(pad);
    return at == 0 || at == punten.size() / 2 || at == punten.size() - 1;
  }
}
