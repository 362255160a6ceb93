package nl.overstap.catalog.load.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overstap.catalog.load.table.Table.Cellrow;
import org.jspecify.annotations.Nullable;

/// Splits one CSV file (RFC 4180) into a header and rows, and reports rows that do not fit the
/// header.
final class TableReader {

  private final String file;
  private final Report report;
  private final List<Cellrow> rows = new ArrayList<>();
  private final Map<String, Integer> header = new LinkedHashMap<>();
  private final SharedTexts texts = new SharedTexts();
  private boolean complete = true;
  private int width;
  private @Nullable CsvRecord last;

  private TableReader(String file, Report report) {
    this.file = file;
    this.report = report;
  }

  /// @throws IOException when the text cannot be read to its end
  static Table read(String file, Reader text, Report report) throws IOException {
    return new TableReader(file, report).read(text);
  }

  private Table read(Reader text) throws IOException {
    try (CsvReader<CsvRecord> records = open(text)) {
      for (CsvRecord row : records) {
        accept(row);
      }
    } catch (CsvParseException broken) {
      error(
          lineAfter(last),
          "dit is geen goede CSV. Staat er ergens een aanhalingsteken te veel of te weinig?");
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    if (width == 0 && complete) {
      error(1, "het bestand is leeg. Zet de namen van de kolommen op de eerste regel");
    }
    return new Table(file, header, rows, complete);
  }

  private static CsvReader<CsvRecord> open(Reader text) {
    return CsvReader.builder()
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private void accept(CsvRecord row) {
    int line = (int) row.getStartingLineNumber();
    List<String> cells = stripped(row);
    last = row;
    if (width == 0) {
      readHeader(line, cells);
    } else if (cells.size() != width) {
      error(line, countText(cells.size()));
    } else if (!isEmpty(cells)) {
      rows.add(new Cellrow(line, cells));
    }
  }

  private static boolean isEmpty(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<String> stripped(CsvRecord row) {
    String[] cells = new String[row.getFieldCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = texts.of(row.getField(i).strip());
    }
    return List.of(cells);
  }

  /// Where the row after this one begins.
  private static int lineAfter(@Nullable CsvRecord row) {
    if (row == null) {
      return 1;
    }
    long within =
        row.getFields().stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    return (int) (row.getStartingLineNumber() + 1 + within);
  }

  private String countText(int cells) {
    String advice =
        cells > width
            ? "Zet een tekst met een komma erin tussen aanhalingstekens"
            : "Laat een lege cel wel staan als komma";
    return "deze rij heeft %d cellen, de eerste regel heeft er %d. %s"
        .formatted(cells, width, advice);
  }

  private void readHeader(int line, List<String> names) {
    width = names.size();
    for (int i = 0; i < width; i++) {
      if (header.putIfAbsent(names.get(i), i) != null && !names.get(i).isEmpty()) {
        error(line, "kolom '" + names.get(i) + "' staat er twee keer. Laat er één weg");
      }
    }
    header.remove("");
  }

  private void error(int line, String text) {
    complete = false;
    report.error(file, line, text);
  }
}
