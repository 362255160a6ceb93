package nl.overstap.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.overstap.advice.answer.Afwegingen;
import nl.overstap.advice.answer.Alternatieven;
import nl.overstap.advice.answer.NietGevonden;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.bereik.Bereik;
import nl.overstap.advice.answer.bereik.Instroom;
import nl.overstap.advice.answer.blokkade.Versoepeling;
import nl.overstap.advice.question.AfwegingenVraag;
import nl.overstap.advice.question.AlternatievenVraag;
import nl.overstap.advice.question.BereikVraag;
import nl.overstap.advice.question.InstroomVraag;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.catalog.Catalogusversie;
import nl.overstap.catalog.read.CatalogueReader;
import nl.overstap.catalog.read.page.Page;
import nl.overstap.catalog.read.zoek.Treffer;
import nl.overstap.catalog.read.zoek.Zoeker;
import nl.overstap.catalog.read.zoek.Zoekvraag;
import nl.overstap.graphql.input.SearchBudget;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The whole API on [SmallCatalogue], with a use case that answers what the test tells it to.
final class ApiUnderTest implements AutoCloseable {
  static final Catalogusversie VERSIE =
      new Catalogusversie("klein", "1", "0123456789abcdef", "zelf bedacht", "CC0-1.0", null);
  static final Catalogusversie VOLGENDE =
      new Catalogusversie("klein", "2", "fedcba9876543210", "zelf bedacht", "CC0-1.0", null);

  private final InProcessGraphql api;
  private final List<UpskillpadVraag> asked = new ArrayList<>();
  private final List<BereikVraag> bereikAsked = new ArrayList<>();
  private final List<InstroomVraag> instroomAsked = new ArrayList<>();
  private final Deque<CatalogueReader> served = new ArrayDeque<>();
  private final List<AfwegingenVraag> afwegingenAsked = new ArrayList<>();
  private final List<AlternatievenVraag> alternatievenAsked = new ArrayList<>();
  private @Nullable UpskillpadResultaat answer;
  private @Nullable RuntimeException problem;
  private List<Versoepeling> versoepelingen = List.of();
  private int versoepelingenAsked;
  private List<Treffer> hits = List.of();

  ApiUnderTest() {
    served.add(new CountingReader(VERSIE));
    this.api =
        InProcessGraphql.start(
            new Ports(
                this::nextServed,
                zoeker(),
                this::plan,
                geenPad -> {
                  versoepelingenAsked++;
                  return versoepelingen;
                },
                this::find,
                this::find,
                this::compare,
                this::differ,
                Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
                new SearchBudget(Duration.ofSeconds(3))));
  }

  /// From now on serves these in turn, one for each time somebody asks; the last one stays.
  void serve(CatalogueReader... readers) {
    served.clear();
    served.addAll(List.of(readers));
  }

  void answer(UpskillpadResultaat resultaat) {
    this.answer = resultaat;
  }

  void fail(RuntimeException problem) {
    this.problem = problem;
  }

  void versoepelingen(Versoepeling... found) {
    this.versoepelingen = List.of(found);
  }

  void hits(Treffer... found) {
    this.hits = List.of(found);
  }

  int versoepelingenAsked() {
    return versoepelingenAsked;
  }

  UpskillpadVraag lastQuestion() {
    return asked.getLast();
  }

  /// The questions for what is within reach.
  List<BereikVraag> bereikAsked() {
    return bereikAsked;
  }

  /// The questions for who can come to a functie.
  List<InstroomVraag> instroomAsked() {
    return instroomAsked;
  }

  AfwegingenVraag lastAfwegingen() {
    return afwegingenAsked.getLast();
  }

  AlternatievenVraag lastAlternatieven() {
    return alternatievenAsked.getLast();
  }

  InProcessGraphql.Answer ask(String document) {
    return api.execute(document, Map.of());
  }

  InProcessGraphql.Answer ask(String document, Map<String, Object> variables) {
    return api.execute(document, variables);
  }

  /// The answer as indented JSON, as a caller would get it.
  static String json(InProcessGraphql.Answer answer) {
    return JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(answer.toSpecification());
  }

  InProcessGraphql api() {
    return api;
  }

  @Override
  public void close() {
    api.close();
  }

  private Optional<CatalogueReader> nextServed() {
    return Optional.ofNullable(served.size() > 1 ? served.poll() : served.peek());
  }

  private UpskillpadResultaat plan(UpskillpadVraag vraag) {
    asked.add(vraag);
    if (problem != null) {
      throw problem;
    }
    return Objects.requireNonNull(answer);
  }

  private Afwegingen compare(AfwegingenVraag vraag) {
    afwegingenAsked.add(vraag);
    return switch (plan(vraag.vraag())) {
      case Upskillpad pad -> new Afwegingen(List.of(pad), false, 1.25, null, null, VERSIE.key());
      case NietGevonden niet -> Afwegingen.without(niet);
    };
  }

  private Alternatieven differ(AlternatievenVraag vraag) {
    alternatievenAsked.add(vraag);
    return switch (plan(vraag.vraag())) {
      case Upskillpad pad -> new Alternatieven(List.of(pad), true, null, null, VERSIE.key());
      case NietGevonden niet -> Alternatieven.without(niet);
    };
  }

  private Bereik find(BereikVraag vraag) {
    bereikAsked.add(vraag);
    return new Bereik(List.of(), List.of(), vraag.volgorde(), List.of(), VERSIE.key());
  }

  private Instroom find(InstroomVraag vraag) {
    instroomAsked.add(vraag);
    return new Instroom(
        SmallCatalogue.functie(SmallCatalogue.MONTEUR),
        List.of(),
        List.of(),
        List.of(),
        VERSIE.key());
  }

  private Zoeker zoeker() {
    return new Zoeker() {
      @Override
      public Page<Treffer> zoek(Zoekvraag vraag) {
        List<Treffer> page = hits.stream().skip(vraag.skip()).limit(vraag.first()).toList();
        return new Page<>(
            page, hits.size(), vraag.skip() > 0, vraag.skip() + page.size() < hits.size());
      }
    };
  }
}
