package nl.overstap.web.endpoint;

import java.util.Optional;
import nl.overstap.graphql.error.Errors;
import nl.overstap.graphql.error.InvalidRequestException;
import nl.overstap.web.endpoint.Execution.Executed;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Answers as GraphQL over HTTP says. GET is for questions without a profile, whose answers may be
/// kept as long as the catalogue is the same (R24).
///
/// See <https://graphql.github.io/graphql-over-http/draft/>.
@Component
final class GraphqlEndpoint {
  private final Intake intake;
  private final Keeping keeping;
  private final Execution execution;
  private final JsonMapper json;

  GraphqlEndpoint(Intake intake, Keeping keeping, Execution execution, JsonMapper json) {
    this.intake = intake;
    this.keeping = keeping;
    this.execution = execution;
    this.json = json;
  }

  ServerResponse handle(ServerRequest http) {
    AnswerForm form = AnswerForm.accepted(Intake.accept(http)).orElse(AnswerForm.JSON);
    return answer(http, form).with(HttpHeaders.VARY, "Accept, Authorization").write(form, json);
  }

  private Answer answer(ServerRequest http, AnswerForm form) {
    try {
      Call call = intake.read(http);
      return Intake.isPost(http) ? Keeping.notKept(execution.execute(call).answer()) : get(call);
    } catch (InvalidRequestException refused) {
      return Keeping.notKept(Answer.refused(Errors.of(refused), form));
    }
  }

  /// The tag is asked again afterwards: an answer that was computed while the catalogue changed is
  /// not kept.
  private Answer get(Call call) {
    Optional<String> tag = keeping.findTag(call);
    if (tag.isPresent() && Keeping.isKnown(tag.get(), call)) {
      return keeping.kept(Answer.notModified(), tag.get(), call);
    }
    Executed executed = execution.execute(call);
    return tag.isPresent() && executed.isWhole() && keeping.findTag(call).equals(tag)
        ? keeping.kept(executed.answer(), tag.get(), call)
        : Keeping.notKept(executed.answer());
  }
}
