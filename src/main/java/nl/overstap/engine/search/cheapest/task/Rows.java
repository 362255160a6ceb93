package nl.overstap.engine.search.cheapest.task;

import nl.overstap.engine.util.IntList;

/// Compressed rows with open arrays, for the inner loops of one search: row `r` is `values[i]` for
/// `i` from `starts[r]` up to, not including, `starts[r + 1]`.
public final class Rows {
  public final int[] starts;
  public final int[] values;

  Rows(int[] starts, int[] values) {
    this.starts = starts;
    this.values = values;
  }

  int count() {
    return starts.length - 1;
  }

  /// How long a row is.
  public int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /// Row `v` of the answer lists, ascending, the rows of this that hold `v`.
  public Rows inverse(int rowCount) {
    int[] inverseStarts = new int[rowCount + 1];
    for (int value : values) {
      inverseStarts[value + 1]++;
    }
    for (int row = 0; row < rowCount; row++) {
      inverseStarts[row + 1] += inverseStarts[row];
    }
    int[] next = inverseStarts.clone();
    int[] inverseValues = new int[values.length];
    for (int row = 0; row < count(); row++) {
      for (int at = starts[row]; at < starts[row + 1]; at++) {
        inverseValues[next[values[at]]++] = row;
      }
    }
    return new Rows(inverseStarts, inverseValues);
  }

  /// Collects rows one after another.
  public static final class Collector {
    private final IntList starts = new IntList();
    private final IntList values = new IntList();

    public Collector() {
      starts.add(0);
    }

    public void add(int value) {
      values.add(value);
    }

    int sizeOfOpenRow() {
      return values.size() - starts.get(starts.size() - 1);
    }

    /// All values of all rows.
    int size() {
      return values.size();
    }

    public void endRow() {
      starts.add(values.size());
    }

    public Rows toRows() {
      return new Rows(starts.toArray(), values.toArray());
    }
  }
}
