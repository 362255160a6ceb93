package nl.overstap.web.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A request as bytes: no client that is well brought up stands between it and the server.
///
/// @param kind what it tries, for the report
/// @param isHttp whether it is HTTP at all, so that it must be answered
/// @param isGraphql whether it reaches our endpoint, so that it must be answered as GraphQL
record HostileRequest(String kind, byte[] bytes, boolean isHttp, boolean isGraphql) {

  /// A body that is JSON, or says so.
  static HostileRequest post(String kind, String body, String... headers) {
    return post(kind, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static HostileRequest post(String kind, byte[] body, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    if (all.stream().noneMatch(header -> header.startsWith("Content-Type:"))) {
      all.add("Content-Type: application/json");
    }
    all.add("Content-Length: " + body.length);
    return of(kind, "POST /graphql", all, body);
  }

  /// @param query what stands behind the question mark
  static HostileRequest get(String kind, String query, String... headers) {
    return of(kind, "GET /graphql?" + query, List.of(headers), new byte[0]);
  }

  private static HostileRequest of(String kind, String line, List<String> headers, byte[] body) {
    StringBuilder head = new StringBuilder(line).append(" HTTP/1.1\r\nHost: localhost\r\n");
    headers.forEach(header -> head.append(header).append("\r\n"));
    head.append("Connection: close\r\n\r\n");
    return new HostileRequest(kind, joined(head.toString(), body), true, true);
  }

  /// Anything at all.
  static HostileRequest raw(String kind, boolean isHttp, String text) {
    return new HostileRequest(kind, text.getBytes(StandardCharsets.UTF_8), isHttp, false);
  }

  HostileRequest notForUs() {
    return new HostileRequest(kind, bytes, isHttp, false);
  }

  private static byte[] joined(String head, byte[] body) {
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return all;
  }
}
