package nl.overstap.web.endpoint;

import graphql.schema.idl.RuntimeWiring;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.overstap.graphql.request.Documents;
import nl.overstap.graphql.request.Grenzen;
import nl.overstap.web.document.DocumentDesk;
import nl.overstap.web.document.DocumentMode;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// The endpoint without a server, on a schema of three fields that counts how often it is executed.
final class EndpointUnderTest {
  private static final String SCHEMA =
      """
      type Query {
        naam(id: ID): String
        pad(profiel: ProfielInput): String
        paden(vraag: VraagInput): String
      }
      input ProfielInput { skills: [ID!] }
      input VraagInput { profielen: [ProfielInput!] }
      """;

  final AtomicInteger executed = new AtomicInteger();
  Optional<String> served = Optional.of("versie-1");
  Runnable whileExecuting = () -> {};
  private final GraphqlEndpoint endpoint;

  EndpointUnderTest(DocumentMode mode, Map<String, String> manifest) {
    Grenzen grenzen =
        new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("overstap.grenzen", Grenzen.class);
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    Documents documents = new Documents(grenzen, beans.getBeanProvider(GraphQlSource.class));
    GraphQlSource source = source(documents);
    beans.addBean("source", source);
    WebGraphQlHandler handler =
        WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source)).build();
    this.endpoint =
        new GraphqlEndpoint(
            new Intake(grenzen, new DocumentDesk(mode, manifest, documents), documents),
            new Keeping(() -> served, Clock.systemUTC(), new CachePolicy(Duration.ZERO)),
            new Execution(handler, grenzen),
            JsonMapper.builder().build());
  }

  EndpointUnderTest() {
    this(DocumentMode.OFF, Map.of());
  }

  private GraphQlSource source(Documents documents) {
    GraphQlSource.SchemaResourceBuilder builder =
        GraphQlSource.schemaResourceBuilder()
            .schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
            .configureRuntimeWiring(this::wire);
    documents.customize(builder);
    return builder.build();
  }

  private void wire(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Query",
        type ->
            type.defaultDataFetcher(env -> {
              executed.incrementAndGet();
              whileExecuting.run();
              if ("stuk".equals(env.getArgument("id"))) {
                throw new IllegalStateException("stuk");
              }
              return "antwoord";
            }));
  }

  MockHttpServletResponse get(String query, String variables, String... headers) {
    return handle(
        request(
            "GET", "query=" + encoded(query) + "&variables=" + encoded(variables), "", headers));
  }

  MockHttpServletResponse getById(String documentId, String... headers) {
    return handle(request("GET", "documentId=" + encoded(documentId), "", headers));
  }

  MockHttpServletResponse post(String body, String... headers) {
    return handle(request("POST", null, body, headers));
  }

  private static MockHttpServletRequest request(
      String method, String query, String body, String... headers) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, "/graphql");
    request.setQueryString(query);
    request.setContentType("application/json");
    request.setContent(body.getBytes(StandardCharsets.UTF_8));
    for (int at = 0; at < headers.length; at += 2) {
      request.addHeader(headers[at], headers[at + 1]);
    }
    return request;
  }

  private MockHttpServletResponse handle(MockHttpServletRequest request) {
    try {
      ServerResponse answer = endpoint.handle(ServerRequest.create(request, List.of()));
      MockHttpServletResponse response = new MockHttpServletResponse();
      answer.writeTo(
          request,
          response,
          () -> List.of(new org.springframework.http.converter.ByteArrayHttpMessageConverter()));
      return response;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  static String tag(MockHttpServletResponse response) {
    return String.valueOf(response.getHeader(HttpHeaders.ETAG));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
