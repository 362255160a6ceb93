package nl.overstap.snapshot;

import java.util.Collection;
import java.util.List;
import nl.overstap.catalog.Catalogue;
import nl.overstap.catalog.FunctieRows;
import nl.overstap.catalog.KwalificatieRows;
import nl.overstap.catalog.OpleidingRows;
import nl.overstap.catalog.PraktijkRows;
import nl.overstap.domain.functie.Functie;
import nl.overstap.domain.opleiding.Aanbod;
import nl.overstap.domain.opleiding.Leereffect;
import nl.overstap.domain.opleiding.Opleiding;
import nl.overstap.domain.skill.Skill;
import org.jspecify.annotations.Nullable;

/// Predicts how many bytes of memory the snapshot of a catalogue holds, without making it: a sum
/// over the rows, in time proportional to their number. For a heap below 32 GB, where a reference
/// takes 4 bytes; within a fifth of what is measured.
///
/// A row counts for its record, the ids it names (16 bytes each; their texts are held once, with
/// the concept), its place in the tables by id and by what it is about, and its part of the graph.
public final class SnapshotEstimate {

  /// An id, and an entry in a table by id.
  private static final int IN_TABLE = 16 + 48;

  /// A list of rows about one concept, in a table of such lists.
  private static final int LIST = 88;

  /// A row that relates two concepts: a record of 32 to 40 bytes, two ids, its place in a list.
  private static final int RELATION = 70;

  private static final int FACT = 13;
  private static final int RULE = 24;
  private static final int ARC = 8;
  private static final int DATE = 24;

  private static final int SKILL = 56 + IN_TABLE + 168 + 4 * ARC + 3 * RULE;
  private static final int FUNCTIE = 64 + IN_TABLE + 280 + LIST;
  private static final int SKILL_EIS = RELATION + 28;
  private static final int ONTWIKKELING = RELATION + 120;
  private static final int KWALIFICATIE = 48 + IN_TABLE + 72 + FACT + LIST;
  private static final int OPLEIDING = 96 + 72 + IN_TABLE + 108 + LIST;
  private static final int AANBOD = 64 + IN_TABLE + 48 + 88 + LIST;
  private static final int OTHER = 300;

  private SnapshotEstimate() {}

  /// Bytes of the whole snapshot.
  public static long bytes(Catalogue catalogue) {
    return skills(catalogue)
        + functies(catalogue.functies())
        + kwalificaties(catalogue.kwalificaties())
        + opleidingen(catalogue.opleidingen())
        + praktijk(catalogue.praktijk());
  }

  /// Bytes that an opleiding adds, with all that is said of it: what it teaches, what it asks, who
  /// offers it.
  public static long bytesPerOpleiding(Catalogue catalogue) {
    int count = catalogue.opleidingen().opleidingen().size();
    return count == 0 ? 0 : opleidingen(catalogue.opleidingen()) / count;
  }

  private static long skills(Catalogue catalogue) {
    long bytes = 0;
    for (Skill skill : catalogue.skills().skills()) {
      bytes += SKILL + text(skill.id().value()) + texts(skill.naam(), skill.omschrijving());
      bytes += all(skill.alternatieven());
    }
    return bytes + (long) catalogue.skills().relaties().size() * 3 * RULE;
  }

  private static long functies(FunctieRows rows) {
    long bytes = (long) rows.sectoren().size() * OTHER + (long) rows.arbeidsmarkt().size() * OTHER;
    for (Functie functie : rows.functies()) {
      bytes += FUNCTIE + text(functie.id().value());
      bytes += texts(functie.naam(), functie.omschrijving()) + all(functie.alternatieven());
    }
    return bytes
        + (long) rows.skillEisen().size() * SKILL_EIS
        + (long) rows.kwalificatieEisen().size() * SKILL_EIS
        + (long) rows.ontwikkeling().size() * ONTWIKKELING;
  }

  private static long kwalificaties(KwalificatieRows rows) {
    long bytes = 0;
    for (var kwalificatie : rows.kwalificaties()) {
      bytes += KWALIFICATIE + text(kwalificatie.id().value()) + text(kwalificatie.naam());
    }
    return bytes + (long) (rows.relaties().size() + rows.skills().size()) * (RELATION + RULE);
  }

  private static long opleidingen(OpleidingRows rows) {
    long bytes = (long) rows.opleiders().size() * OTHER;
    for (Opleiding opleiding : rows.opleidingen()) {
      bytes += OPLEIDING + text(opleiding.id().value());
      bytes += texts(opleiding.naam(), opleiding.omschrijving()) + all(opleiding.alternatieven());
    }
    for (Leereffect effect : rows.leereffecten()) {
      bytes += RELATION + (long) effect.niveau() * ARC;
    }
    for (Aanbod aanbod : rows.aanbod()) {
      bytes += AANBOD + text(aanbod.id().value()) + (long) aanbod.startdata().size() * DATE;
    }
    return bytes
        + (long) rows.voorafeisen().size() * (RELATION + ARC + LIST / 2)
        + (long) rows.modules().size() * (RELATION + RULE + FACT);
  }

  private static long praktijk(PraktijkRows rows) {
    int count = rows.regios().size() + rows.praktijkplekken().size();
    return (long) (count + rows.aandachtspunten().size() + rows.regelingen().size()) * OTHER;
  }

  private static long texts(String naam, @Nullable String omschrijving) {
    return text(naam) + (omschrijving == null ? 0 : text(omschrijving));
  }

  private static long all(List<String> texts) {
    return texts.isEmpty() ? 0 : 40 + sum(texts);
  }

  private static long sum(Collection<String> texts) {
    return texts.stream().mapToLong(text -> text(text) + 4).sum();
  }

  /// One byte a character, as for Dutch.
  private static long text(String text) {
    return 44L + text.length();
  }
}
