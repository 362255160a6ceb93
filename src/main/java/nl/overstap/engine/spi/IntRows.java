package nl.overstap.engine.spi;

import java.util.Arrays;
import java.util.List;

/// Rows of ints in one array (compressed sparse rows): row `r` holds the values at positions
/// `start(r)` up to, not including, `end(r)`. Immutable once built; safe to share between threads.
public final class IntRows {
  private final int[] starts;
  private final int[] values;

  private IntRows(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  /// Copies the given rows, in their order.
  public static IntRows of(List<int[]> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int row = 0; row < rows.size(); row++) {
      starts[row + 1] = Math.addExact(starts[row], rows.get(row).length);
    }
    int[] values = new int[starts[rows.size()]];
    for (int row = 0; row < rows.size(); row++) {
      System.arraycopy(rows.get(row), 0, values, starts[row], rows.get(row).length);
    }
    return new IntRows(starts, values);
  }

  /// The same relation read from the other side: row `v` of the answer lists, in ascending order,
  /// the rows of this that hold `v`. `rowCount` is the number of rows of the answer, so every value
  /// here must be below it.
  public IntRows inverse(int rowCount) {
    int[] inverseStarts = new int[rowCount + 1];
    for (int value : values) {
      inverseStarts[value + 1]++;
    }
    for (int row = 0; row < rowCount; row++) {
      inverseStarts[row + 1] += inverseStarts[row];
    }
    int[] next = inverseStarts.clone();
    int[] inverseValues = new int[values.length];
    for (int row = 0; row < rows(); row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        inverseValues[next[values[at]]++] = row;
      }
    }
    return new IntRows(inverseStarts, inverseValues);
  }

  public int rows() {
    return starts.length - 1;
  }

  /// Position of the first value of a row.
  public int start(int row) {
    return starts[row];
  }

  /// Position after the last value of a row.
  public int end(int row) {
    return starts[row + 1];
  }

  public int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /// The value at a position between `start(row)` and `end(row)`.
  public int at(int position) {
    return values[position];
  }

  /// A copy of one row, for use outside inner loops.
  public int[] row(int row) {
    return Arrays.copyOfRange(values, starts[row], starts[row + 1]);
  }
}
