package nl.overstap.graphql.portal;

/// The complete programs that the guide shows for a question.
final class Programs {
  static final String ADDRESS = "http://localhost:8080";

  private Programs() {}

  static String curl(PortalQuestion question) {
    return """
    curl --silent %s/graphql \\
      --header 'Content-Type: application/json' \\
      --header 'Accept: application/graphql-response+json' \\
      --data @- <<'EINDE'
    %s
    EINDE
    """
        .formatted(ADDRESS, question.body());
  }

  static String javaScript(PortalQuestion question) {
    return """
    const vraag = `
    %s`;
    const variabelen = %s;

    const antwoord = await fetch("%s/graphql", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json",
      },
      body: JSON.stringify({ query: vraag, variables: variabelen }),
    });
    const { data, errors } = await antwoord.json();
    if (errors) {
      throw new Error(errors.map((fout) => `${fout.extensions.code}: ${fout.message}`).join("\\n"));
    }
    console.log(JSON.stringify(data));
    """
        .formatted(question.document(), question.variables().strip(), ADDRESS);
  }

  static String java(PortalQuestion question) {
    return """
    import module java.net.http;

    void main() throws Exception {
      String vraag =
          \"""
          %s
          \""";
      HttpRequest verzoek =
          HttpRequest.newBuilder(URI.create("%s/graphql"))
              .header("Content-Type", "application/json")
              .header("Accept", "application/graphql-response+json")
              .POST(HttpRequest.BodyPublishers.ofString(vraag))
              .build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        IO.println(client.send(verzoek, HttpResponse.BodyHandlers.ofString()).body());
      }
    }
    """
        .formatted(question.body(), ADDRESS);
  }
}
