package nl.overstap.graphql.request;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How large a request may be (`overstap.grenzen.*`). All but the last two are checked before
/// anything is executed; `docs/api.md` explains each.
///
/// @param verzoek of the body of a request, as it comes in
/// @param tekens of a document
/// @param tokens of a document
/// @param diepte levels of fields in fields
/// @param velden fields of a document once its fragments are written out
/// @param aliassen fields with a name of the caller's own
/// @param richtlijnen directives in a document
/// @param complexiteit estimated values of the answer, in which planning counts heavily
/// @param waarden values in the variables together
/// @param lijst items of one list of the caller
/// @param tekst characters of one text of the caller
/// @param tijd after which a request plans no more; twice as long ends whatever it does
/// @param documenten checked documents that are kept for the next time
@ConfigurationProperties("overstap.grenzen")
public record Grenzen(
    @DefaultValue("256KB") DataSize verzoek,
    @DefaultValue("20000") int tekens,
    @DefaultValue("5000") int tokens,
    @DefaultValue("20") int diepte,
    @DefaultValue("2000") int velden,
    @DefaultValue("100") int aliassen,
    @DefaultValue("50") int richtlijnen,
    @DefaultValue("50000") int complexiteit,
    @DefaultValue("10000") int waarden,
    @DefaultValue("500") int lijst,
    @DefaultValue("5000") int tekst,
    @DefaultValue("10s") Duration tijd,
    @DefaultValue("500") int documenten) {}
