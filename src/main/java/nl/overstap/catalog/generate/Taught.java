package nl.overstap.catalog.generate;

import java.util.ArrayList;
import java.util.List;

/// What the opleidingen so far teach. An opleiding only asks what an earlier one teaches, so
/// everything that is taught can be reached, whatever the chains.
final class Taught {

  private final byte[] highest;
  private final List<String> kwalificaties = new ArrayList<>();

  Taught(int skills) {
    this.highest = new byte[skills];
  }

  /// The highest niveau of a skill that somebody can get to; 0 for none.
  int niveau(int skill) {
    return highest[skill];
  }

  void add(int[] skills, int niveau) {
    for (int skill : skills) {
      highest[skill] = (byte) Math.max(highest[skill], niveau);
    }
  }

  void add(String kwalificatie) {
    kwalificaties.add(kwalificatie);
  }

  /// Papers that some opleiding gives.
  List<String> kwalificaties() {
    return kwalificaties;
  }
}
