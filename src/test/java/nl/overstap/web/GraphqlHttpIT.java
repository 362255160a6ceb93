package nl.overstap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import nl.overstap.support.database.ServiceTest;
import nl.overstap.support.http.FailingFilter;
import nl.overstap.web.GraphqlClient.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the audit does not ask: GET and its profile, media types with parameters, and requests that
/// are no GraphQL.
@ServiceTest
class GraphqlHttpIT {
  private static final String VERSIE = "{ catalogus { versie } }";
  private static final String PAD =
      "query P($p: ProfielInput!) { upskillpad(profiel: $p, functie: \"functie/kok\") { __typename"
          + " } }";
  private static final String PAD_LITERAL =
      "{ upskillpad(profiel: {}, functie: \"functie/kok\") { __typename } }";

  @LocalServerPort int port;
  private GraphqlClient client;

  @BeforeEach
  void open() {
    client = new GraphqlClient(port);
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aQuestionWithoutAProfileIsAnsweredToGet() {
    Reply reply =
        client.get(
            Map.of(
                "query", "query F($id: ID!) { functie(id: $id) { id } }",
                "variables", "{\"id\": \"functie/monteur-zonnepanelen\"}",
                "operationName", "F"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().at("/data/functie/id").asString())
        .isEqualTo("functie/monteur-zonnepanelen");
  }

  @ParameterizedTest
  @ValueSource(strings = {PAD, PAD_LITERAL, "query P($p: ProfielInput!) { catalogus { versie } }"})
  void aQuestionWithAProfileIsForPostOnly(String query) {
    Reply reply = client.get(Map.of("query", query, "variables", "{\"p\": {}}"));

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).isEqualTo("POST");
    assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    assertThat(reply.code()).isEqualTo("ALLEEN_POST");
    assertThat(reply.message()).contains("profiel", "POST");
  }

  @Test
  void aFilterThatBreaksGivesAnErrorOfOurs() {
    Reply reply =
        client.post("{\"query\": \"{ __typename }\"}", FailingFilter.HEADER, "merkteken-99b1");

    assertThat(reply.status()).isEqualTo(500);
    assertThat(reply.code()).isEqualTo("INTERNE_FOUT");
    assertThat(reply.message()).startsWith("Er ging bij ons iets mis.");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(reply.body()).doesNotContain("merkteken", "Exception", "timestamp");
  }

  @Test
  void anAddressThatIsNotLetInGivesAnErrorOfOurs() {
    Reply reply = client.rawPath(";a=b");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("ONGELDIG_VERZOEK");
    assertThat(reply.message()).contains("Kijk het adres en de headers na");
    assertThat(reply.body()).doesNotContain("timestamp", "Bad Request");
  }

  @Test
  void aMutationIsForPostOnly() {
    Reply reply = client.get(Map.of("query", "mutation { __typename }"));

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.code()).isEqualTo("ALLEEN_POST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/graphql-response+json; charset=utf-8          | application/graphql-response+json
          application/graphql-response+json;q=0.9, application/json;q=0.8 | application/graphql-response+json
          application/graphql-response+json;q=0.1, application/json | application/json
          text/html, application/json;v=1                           | application/json
          application/*;q=0.5                                       | application/json
          nonsense, application/graphql-response+json               | application/graphql-response+json
          application/json;charset=iso-8859-1, */*;q=0.1            | application/json
          """)
  void theAnswerIsInTheFormThatIsLikedBest(String accept, String form) {
    Reply reply = client.get(Map.of("query", VERSIE), "Accept", accept);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).isEqualToIgnoringCase(form + ";charset=UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;charset=utf-16"})
  void whoAcceptsNoFormOfOursIsTold(String accept) {
    Reply reply = client.get(Map.of("query", VERSIE), "Accept", accept);

    assertThat(reply.status()).isEqualTo(406);
    assertThat(reply.code()).isEqualTo("ANTWOORDVORM_ONBEKEND");
  }

  static Stream<String> malformed() {
    return Stream.of(
        "",
        "  ",
        "nonsense",
        "{\"query\": ",
        "[{\"query\": \"{ __typename }\"}]",
        "\"{ __typename }\"",
        "{}",
        "{\"query\": null}",
        "{\"query\": 1}",
        "{\"query\": \"{ __typename }\"} {}",
        "{\"query\": \"{ __typename }\", \"query\": \"{ __typename }\"}",
        "{\"query\": \"{ __typename }\", \"variables\": [1]}",
        "{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
        "{\"query\": \"{ __typename }\", \"operationName\": 1}",
        "{\"query\": \"{ __typename }\", \"extensions\": true}",
        "{\"query\": \"{ __typename }\", \"documentId\": \"9a41\"}",
        "{\"query\": \"{ __typename }\", \"variables\": " + "[".repeat(100) + "}",
        "{\"query\": \"{ __typename }\", \"variables\": {\"a\": 1" + "0".repeat(100) + "}}");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNoGraphqlRequestIsAnsweredAsGraphql(String body) {
    for (String form : new String[] {GraphqlClient.GRAPHQL, "application/json"}) {
      Reply reply = client.post(body, "Accept", form);

      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.header("Content-Type")).startsWith(form);
      assertThat(reply.code()).isEqualTo("ONGELDIG_VERZOEK");
      assertThat(reply.json().has("data")).isFalse();
    }
  }

  @Test
  void anotherMediaTypeOrCharsetIsRefused() {
    byte[] body = "{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8);

    for (String type :
        new String[] {
          "text/plain", "application/json; charset=utf-16", "x", "multipart/form-data"
        }) {
      Reply reply = client.post(type, body);
      assertThat(reply.status()).as(type).isEqualTo(415);
      assertThat(reply.code()).isEqualTo("MEDIATYPE_ONBEKEND");
      assertThat(reply.message()).contains(type, "application/json");
    }
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin =
        "{\"query\": \"{ zoek(tekst: \\\"caf\u00e9\\\") }\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(client.post("application/json", latin).code()).isEqualTo("ONGELDIG_VERZOEK");
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    String large = "{\"query\": \"" + " ".repeat(300_000) + "\"}";

    Reply reply = client.post(large);

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.code()).isEqualTo("VERZOEK_TE_GROOT");
    assertThat(reply.message()).contains("262144");
  }

  @Test
  void anotherMethodIsRefused() {
    for (String method : new String[] {"PUT", "DELETE", "PATCH"}) {
      Reply reply = client.method(method);
      assertThat(reply.status()).isEqualTo(405);
      assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST");
      assertThat(reply.code()).isEqualTo("METHODE_ONBEKEND");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "query=%ff", "query={a}&query={b}", "variables={}", "documentId=x"})
  void anAddressThatSaysNothingGoodIsAnsweredAsGraphql(String address) {
    Reply reply = client.rawGet(address);

    assertThat(reply.status()).isBetween(400, 499);
    assertThat(reply.code()).isIn("ONGELDIG_VERZOEK", "DOCUMENT_ONBEKEND");
  }

  @Test
  void whatTheSchemaDoesNotKnowIsSaidInDutch() {
    Reply reply = client.post("{\"query\": \"{ kleur }\"}", "Accept", GraphqlClient.GRAPHQL);

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("VRAAG_PAST_NIET");
    assertThat(reply.message()).contains("Veld 'kleur'", "ongedefinieerd");
  }
}
