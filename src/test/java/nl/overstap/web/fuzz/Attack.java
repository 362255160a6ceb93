package nl.overstap.web.fuzz;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.web.fuzz.RawHttp.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends drawn requests, a few at a time, and writes down what is not as it should be.
final class Attack {
  /// The service ends a request after twice `overstap.grenzen.tijd`, 20 seconds; half as much again
  /// is for a machine that does more than this.
  private static final Duration TOO_LONG = Duration.ofSeconds(30);

  private static final int AT_ONCE = 4;
  private static final int ENOUGH = 20;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HostileRequests requests;
  private final RawHttp server;
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicInteger> outcomes = new ConcurrentSkipListMap<>();
  private final Map<String, Slow> slowest = new ConcurrentSkipListMap<>();

  Attack(HostileRequests requests, RawHttp server) {
    this.requests = requests;
    this.server = server;
  }

  /// Sends those from one number up to another.
  void run(int from, int to) throws InterruptedException {
    AtomicInteger next = new AtomicInteger(from);
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int thread = 0; thread < AT_ONCE; thread++) {
        threads.execute(() -> {
          for (int number = next.getAndIncrement();
              number < to && wrong.size() < ENOUGH;
              number = next.getAndIncrement()) {
            send(number);
          }
        });
      }
      threads.shutdown();
      threads.awaitTermination(10, TimeUnit.HOURS);
    }
  }

  /// What was not as it should be, with the number of the request.
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /// How many answers there were of each kind of request and outcome, and the slowest of each kind.
  String report() {
    return Stream.concat(
            new TreeMap<>(outcomes)
                .entrySet().stream().map(e -> "  " + e.getKey() + ": " + e.getValue()),
            slowest.entrySet().stream().map(e -> "  traagste " + e.getKey() + ": " + e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private void send(int number) {
    HostileRequest request = requests.get(number);
    try {
      Reply reply = server.send(request.bytes());
      slowest.merge(request.kind(), new Slow(number, reply.took()), Slow::max);
      String outcome = reply.status() + " " + code(reply.body()).orElse("");
      outcomes
          .computeIfAbsent(request.kind() + " " + outcome.strip(), key -> new AtomicInteger())
          .incrementAndGet();
      problem(request, reply).ifPresent(what -> note(number, request, what));
    } catch (IOException noAnswer) {
      note(number, request, noAnswer.toString());
    }
  }

  private static Optional<String> problem(HostileRequest request, Reply reply) {
    if (reply.took().compareTo(TOO_LONG) > 0) {
      return Optional.of("duurde " + reply.took());
    }
    if (isOurFault(request, reply) || reply.status() == 0 && request.isHttp()) {
      return Optional.of(shortened(reply.text()));
    }
    return request.isGraphql() ? problem(reply) : Optional.empty();
  }

  /// To another version of HTTP the only right answer is 505.
  private static boolean isOurFault(HostileRequest request, Reply reply) {
    return reply.status() >= 500 && (request.isHttp() || reply.status() != 505);
  }

  /// Every answer is JSON, and every error in it has a code of ours that says that we are not to
  /// blame.
  private static Optional<String> problem(Reply reply) {
    try {
      for (JsonNode error : JSON.readTree(reply.body()).path("errors")) {
        String code = error.at("/extensions/code").asString("");
        if (Stream.of(Foutcode.values()).noneMatch(known -> known.name().equals(code))
            || code.equals(Foutcode.INTERNE_FOUT.name())) {
          return Optional.of("code '" + code + "': " + shortened(reply.text()));
        }
      }
      return Optional.empty();
    } catch (JacksonException noJson) {
      return Optional.of("geen JSON: " + shortened(reply.text()));
    }
  }

  private static Optional<String> code(String body) {
    try {
      return Optional.of(JSON.readTree(body).at("/errors/0/extensions/code").asString("gelukt"));
    } catch (JacksonException noJson) {
      return Optional.empty();
    }
  }

  private void note(int number, HostileRequest request, String what) {
    wrong.add("verzoek %d (%s): %s".formatted(number, request.kind(), what));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(600, text.length()));
  }

  /// A request that took long.
  private record Slow(int number, Duration took) {
    private Slow max(Slow other) {
      return took.compareTo(other.took) > 0 ? this : other;
    }

    @Override
    public String toString() {
      return took.toMillis() + " ms (verzoek " + number + ")";
    }
  }
}
