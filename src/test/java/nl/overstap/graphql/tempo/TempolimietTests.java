package nl.overstap.graphql.tempo;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.request.Grenzen;
import nl.overstap.graphql.request.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;

/// A question is charged what it is estimated to cost, before it is executed.
class TempolimietTests {
  private static final String SCHEMA =
      "type Query { boeken(first: Int): [Boek!]! } type Boek { titel: String }";
  private static final Klant KLANT = Klant.metToken("iemand");

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private GraphQlSource source;
  private int executed;

  @BeforeEach
  void start() {
    context.registerBean(Tempo.class, () -> new Tempo(60, 50, 100));
    context.registerBean(
        Grenzen.class, () -> new Binder().bindOrCreate("overstap.grenzen", Grenzen.class));
    context.register(Tegoeden.class, Tempolimiet.class, Limits.class);
    context.refresh();
    source =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
            .instrumentation(
                context.getBeanProvider(Instrumentation.class).orderedStream().toList())
            .configureRuntimeWiring(wiring ->
                wiring.type(
                    "Query",
                    type ->
                        type.dataFetcher(
                            "boeken",
                            env -> {
                              executed++;
                              return List.of();
                            })))
            .build();
  }

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void theEstimateIsWhatIsCharged() {
    long before = left();

    ExecutionResult result = ask("{ boeken(first: 100) { titel } }", Map.of(Klant.class, KLANT));

    assertThat(result.getErrors()).isEmpty();
    assertThat(before - left()).isBetween(95L, 102L);
  }

  @Test
  void whatCannotBePaidIsNotExecuted() {
    context.getBean(Tegoeden.class).schrijfAf(KLANT, left());

    ExecutionResult result = ask("{ boeken(first: 100) { titel } }", Map.of(Klant.class, KLANT));

    assertThat(executed).isZero();
    assertThat(result.isDataPresent()).isFalse();
    assertThat(result.getErrors())
        .singleElement()
        .satisfies(error -> {
          assertThat(error.getExtensions()).containsEntry("code", Foutcode.TE_VEEL_VRAGEN);
          assertThat(error.getMessage()).containsPattern("Wacht \\d{2,3} seconden");
        });
  }

  @Test
  void aQuestionInProcessIsNobodys() {
    long before = left();

    assertThat(ask("{ boeken(first: 100) { titel } }", Map.of()).getErrors()).isEmpty();
    assertThat(before - left()).isLessThan(3);
  }

  /// Looking costs 1; in the time of a test one or two come back.
  private long left() {
    return context.getBean(Tegoeden.class).schrijfAf(KLANT, 1).over();
  }

  private ExecutionResult ask(String document, Map<?, Object> inContext) {
    return source.graphQl().execute(input -> input.query(document).graphQLContext(inContext));
  }
}
