package nl.overstap.web.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Draws requests. The same seed and number give the same request, so one that does harm can be
/// sent again by itself.
record HostileRequests(long seed) {
  private static final List<String> ACCEPTS =
      List.of(
          "application/json",
          "application/graphql-response+json; charset=utf-8",
          "*/*",
          "text/html",
          "application/json;q=2",
          ";;;,,,",
          "application/*;q=NaN",
          "text/event-stream",
          "application/json;charset=x-no-such");
  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/json; charset=utf-16",
          "application/json; charset=",
          "application/graphql",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "\"",
          "application/json; charset=\"utf-8\"",
          "*/*",
          "application/json,application/json");

  HostileRequest get(int number) {
    HostileValues values = new HostileValues(new Random(seed * 1_000_003 + number));
    HostileDocuments documents = new HostileDocuments(values);
    return switch (values.random().nextInt(20)) {
      case 0, 1, 2 -> HostileRequest.post("bom", body(documents.next(), "{}"));
      case 3, 4, 5 -> mutated(values, documents);
      case 6, 7, 8 ->
          HostileRequest.post("schema", body(new SchemaWalker(values).document(), "{}"));
      case 9, 10 -> HostileRequest.post("plannen", body(new SchemaWalker(values).planning(), "{}"));
      case 11, 12, 13 -> variables(values);
      case 14, 15 -> json(values);
      case 16 -> headers(values);
      case 17, 18 -> address(values, documents);
      default -> wire(values);
    };
  }

  private static HostileRequest mutated(HostileValues values, HostileDocuments documents) {
    Corpus right = values.oneOf(Corpus.ALL);
    return HostileRequest.post(
        "verminkt", body(documents.mutated(right.document()), right.variables()));
  }

  /// A right document with other variables: of its own kind with something wrong in them, or any.
  private static HostileRequest variables(HostileValues values) {
    Corpus right = values.oneOf(Corpus.ALL);
    String wrong =
        values.chance(60)
            ? right
                .variables()
                .replaceFirst(
                    values.chance(50) ? "\"[^\"]*\"(?=\\s*[,}\\]])" : "\\d+",
                    java.util.regex.Matcher.quoteReplacement(values.json(2)))
            : "{" + values.text() + ":" + values.json(4) + ", \"profiel\": " + values.json(3) + "}";
    return HostileRequest.post("variabelen", body(right.document(), wrong));
  }

  private static HostileRequest json(HostileValues values) {
    String document = HostileValues.quoted("{ catalogus { versie } }");
    return switch (values.random().nextInt(8)) {
      case 0 -> HostileRequest.post("json", values.noise(values.random().nextInt(400)));
      case 1 -> HostileRequest.post("json", values.json(6));
      case 2 ->
          HostileRequest.post(
              "json",
              "{\"query\":" + document + ",\"variables\":" + nested(values, "[", "]") + "}");
      case 3 ->
          HostileRequest.post(
              "json",
              "{\"query\":" + document + ",\"extensions\":" + nested(values, "{\"a\":", "}"));
      case 4 ->
          HostileRequest.post(
              "codering", ("{\"query\":" + document + "}").getBytes(StandardCharsets.UTF_16));
      case 5 -> {
        byte[] bytes = new byte[values.random().nextInt(2_000)];
        values.random().nextBytes(bytes);
        yield HostileRequest.post("codering", bytes);
      }
      case 6 ->
          HostileRequest.post(
              "json",
              "{\"query\":%s,\"variables\":{\"a\":%s}}"
                  .formatted(document, "9".repeat(values.random().nextInt(5_000) + 1)));
      default ->
          HostileRequest.post(
              "json",
              "{\"query\":%s,\"operationName\":%s,\"variables\":%s,\"documentId\":%s}"
                  .formatted(values.json(1), values.json(1), values.json(3), values.json(0)));
    };
  }

  private static String nested(HostileValues values, String open, String close) {
    int depth = values.random().nextInt(5_000);
    return open.repeat(depth) + "1" + close.repeat(depth);
  }

  private static HostileRequest headers(HostileValues values) {
    String body = body("{ catalogus { versie } }", "{}");
    return switch (values.random().nextInt(7)) {
      case 0 -> HostileRequest.post("kop", body, "Accept: " + values.oneOf(ACCEPTS));
      case 1 -> HostileRequest.post("kop", body, "Content-Type: " + values.oneOf(TYPES));
      case 2 -> HostileRequest.post("kop", body, "Content-Encoding: gzip");
      case 3 -> HostileRequest.post("kop", body, "X-HTTP-Method-Override: DELETE");
      case 4 ->
          HostileRequest.get(
              "kop",
              "query=%7B__typename%7D",
              "If-None-Match: " + "W/\"x\",".repeat(values.random().nextInt(300)),
              "Accept: " + values.oneOf(ACCEPTS));
      case 5 ->
          HostileRequest.post("kop", body, "X-Lang: " + "x".repeat(values.random().nextInt(20_000)))
              .notForUs();
      default ->
          HostileRequest.post("kop", body, "X-Vreemd: " + values.noise(20).replaceAll("[\r\n]", ""))
              .notForUs();
    };
  }

  private static HostileRequest address(HostileValues values, HostileDocuments documents) {
    Corpus right = values.oneOf(Corpus.ALL);
    String query =
        switch (values.random().nextInt(7)) {
          case 0 -> "query=" + encoded(documents.mutated("{ catalogus { versie } }"));
          case 1 -> "query=" + encoded(right.document());
          case 2 -> "query=%7B__typename%7D&variables=" + encoded(values.json(4));
          case 3 -> "query=%7B__typename%7D&query=%7B__typename%7D&" + encoded(values.noise(9));
          case 4 -> "documentId=" + encoded(values.plainText());
          case 5 -> "query=%zz%ff%" + values.random().nextInt(10) + "&variables=%80";
          default -> "query=" + encoded(new SchemaWalker(values).document());
        };
    HostileRequest request = HostileRequest.get("adres", query);
    return query.length() > 7_000 ? request.notForUs() : request;
  }

  /// Below GraphQL: HTTP itself.
  private static HostileRequest wire(HostileValues values) {
    return switch (values.random().nextInt(8)) {
      case 0 -> HostileRequest.raw("draad", false, values.noise(300));
      case 1 -> HostileRequest.raw("draad", false, "POST /graphql HTTP/1.1\r\nHost: x\r\nConte");
      case 2 ->
          HostileRequest.raw(
              "draad",
              false,
              "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                  + "Content-Length: 5000\r\n\r\n{\"query\":");
      case 3 ->
          HostileRequest.raw(
              "draad",
              false,
              "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                  + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n");
      case 4 ->
          HostileRequest.raw(
              "draad",
              true,
              values.oneOf(List.of("PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "ZOEK"))
                  + " /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      case 5 ->
          HostileRequest.raw(
              "draad",
              true,
              "GET "
                  + values.oneOf(
                      List.of(
                          "/graphql/",
                          "//graphql",
                          "/graphql/..%2f",
                          "/graphql;x=1",
                          "/GRAPHQL",
                          "/graphql/%00",
                          "/actuator/../graphql",
                          "/graphql%3fquery=x"))
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      case 6 ->
          HostileRequest.raw(
              "draad",
              false,
              "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n"
                  + "Connection: close\r\n\r\n{}{}");
      default -> HostileRequest.raw("draad", false, "GET /graphql HTTP/9.9\r\n\r\n");
    };
  }

  private static String body(String document, String variables) {
    return "{\"query\":" + HostileValues.quoted(document) + ",\"variables\":" + variables + "}";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
