package nl.overstap.web.endpoint;

import java.util.List;
import nl.overstap.graphql.error.Foutcode;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.graphql.request.Documents;
import nl.overstap.graphql.request.Grenzen;
import nl.overstap.web.document.DocumentDesk;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/// Reads a request. Throws [InvalidRequestException] for one that cannot be answered.
@Component
final class Intake {
  private final QuestionReader questions;
  private final BodyReader bodies;
  private final DocumentDesk desk;
  private final Documents documents;

  Intake(Grenzen grenzen, DocumentDesk desk, Documents documents) {
    this.questions = new QuestionReader(grenzen);
    this.bodies = new BodyReader(grenzen);
    this.desk = desk;
    this.documents = documents;
  }

  Call read(ServerRequest http) {
    AnswerForm form =
        AnswerForm.accepted(accept(http)).orElseThrow(() -> notAcceptable(accept(http)));
    Question question = question(http);
    String document = document(question);
    Call call = new Call(http, form, question, document, documents.read(document));
    if (!isPost(http)) {
      call.parsed().requireFitForGet(question.operationName());
    }
    return call;
  }

  private Question question(ServerRequest http) {
    if (isPost(http)) {
      return questions.fromBody(bodies.read(http.servletRequest()));
    }
    if (http.method().equals(HttpMethod.GET) || http.method().equals(HttpMethod.HEAD)) {
      return questions.fromAddress(http.servletRequest().getQueryString());
    }
    throw new InvalidRequestException(
        Foutcode.METHODE_ONBEKEND,
        "",
        http.method().name(),
        "Methode " + http.method() + " kennen we hier niet. Gebruik GET of POST.");
  }

  private String document(Question question) {
    return question.documentId() == null
        ? desk.byText(String.valueOf(question.query()))
        : desk.byId(question.documentId());
  }

  static boolean isPost(ServerRequest http) {
    return http.method().equals(HttpMethod.POST);
  }

  static List<String> accept(ServerRequest http) {
    return http.headers().header(HttpHeaders.ACCEPT);
  }

  private static InvalidRequestException notAcceptable(List<String> accept) {
    return new InvalidRequestException(
        Foutcode.ANTWOORDVORM_ONBEKEND,
        "Accept",
        String.join(", ", accept),
        "In geen van de vormen in Accept kunnen we antwoorden. Vraag om"
            + " application/graphql-response+json of application/json, in UTF-8.");
  }
}
