package nl.overstap.catalog.load.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.load.finding.Findings;
import nl.overstap.catalog.load.table.Table;
import nl.overstap.catalog.load.table.Table.Cellrow;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;
import org.jspecify.annotations.Nullable;

/// One row of a file while its cells become values. What is wrong is reported and replaced by a
/// stand-in, so that all cells of a row are looked at; a row that [hasErrors][#hasErrors()] is then
/// thrown away.
public final class Row {

  private final Context context;
  private final Table table;
  private final Cellrow cells;
  private final int errorsBefore;

  /// What all rows of a catalogue share.
  ///
  /// @param bron of the catalogue, for rows that name none
  /// @param bronnen one of each that was met: most rows of a file say the same
  public record Context(
      Ids ids,
      Findings findings,
      @Nullable String bron,
      Map<Bronvermelding, Bronvermelding> bronnen) {

    public Context(Ids ids, Findings findings, @Nullable String bron) {
      this(ids, findings, bron, new HashMap<>());
    }

    Bronvermelding shared(Bronvermelding read) {
      return bronnen.computeIfAbsent(read, same -> same);
    }
  }

  public Row(Context context, Table table, Cellrow cells) {
    this.context = context;
    this.table = table;
    this.cells = cells;
    this.errorsBefore = context.findings().errorCount();
  }

  /// The value of a cell, or what stands in for it when it is empty or wrong.
  public <T extends @Nullable Object> T get(Column<T> column) {
    String text = text(column);
    if (text.isEmpty()) {
      if (column.required() && table.header().containsKey(column.name())) {
        error(column.name() + " is leeg. Vul deze cel in");
      }
      return column.whenEmpty();
    }
    try {
      return column.parser().parse(text, context.ids());
    } catch (BadCell bad) {
      error(column.name() + " '" + shown(text) + "' " + bad.text());
      return column.whenEmpty();
    }
  }

  /// A required id of something of this kind, for columns whose kind another column names.
  public String getRef(Column<String> column, Kind kind) {
    return getRef(column, List.of(kind));
  }

  /// A required id of something of one of these kinds.
  public String getRef(Column<String> column, List<Kind> kinds) {
    String id = get(column);
    if (!isEmpty(column) && !context.ids().existsAs(kinds, id)) {
      error(column.name() + " '" + shown(id) + "' " + context.ids().whyMissing(kinds, id));
      return column.whenEmpty();
    }
    return context.ids().shared(id);
  }

  /// An error when a row relates something to itself.
  public void requireDifferent(Column<?> a, Object left, Column<?> b, Object right) {
    if (left.equals(right) && !hasErrors()) {
      error(
          "%s en %s zijn allebei '%s'. Vul twee verschillende in"
              .formatted(a.name(), b.name(), left));
    }
  }

  /// An error when both ends are known and the first lies beyond the second.
  public <C extends Comparable<? super C>> void requireOrder(
      Column<?> from, @Nullable C least, Column<?> to, @Nullable C most) {
    if (least != null && most != null && least.compareTo(most) > 0) {
      error("%s '%s' ligt na %s '%s'. Draai ze om".formatted(from.name(), least, to.name(), most));
    }
  }

  /// True when the cell holds nothing, or the file has no such column.
  public boolean isEmpty(Column<?> column) {
    return text(column).isEmpty();
  }

  /// Whether the row is vervallen, and what came in its place.
  public Levensloop levensloop(Column<@Nullable String> vervangenDoor) {
    boolean vervallen = get(Columns.VERVALLEN);
    String vervanger = get(vervangenDoor);
    return vervallen || vervanger != null
        ? new Levensloop(vervallen, vervanger)
        : Levensloop.BESTAAT;
  }

  /// Where the row comes from; the bron of the catalogue when it names none.
  public Bronvermelding bron() {
    String named = get(Columns.BRON);
    return context.shared(
        new Bronvermelding(
            get(Columns.HERKOMST), named == null ? context.bron() : named, get(Columns.PEILDATUM)));
  }

  /// Something on this row that stops the load.
  public void error(String text) {
    context.findings().error(table.file(), cells.line(), text);
  }

  /// Something odd on this row.
  public void warning(String text) {
    context.findings().warning(table.file(), cells.line(), text);
  }

  /// Whether the row is to be thrown away.
  public boolean hasErrors() {
    return context.findings().errorCount() > errorsBefore;
  }

  private String text(Column<?> column) {
    return table.cell(cells, column.name());
  }

  private static String shown(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }
}
