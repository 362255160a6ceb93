package nl.overstap.catalog.load.store.graph;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Numbers that tell contents apart: 64 bits of FNV-1a, mixed. The chance that two different
/// contents get one number is about one in 2^64.
final class Fingerprint {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /// Where a row stands, which says nothing about the concept.
  private static final Set<String> NOT_CONTENTS = Set.of("rij", "grafsteen");

  private Fingerprint() {}

  static long of(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    return hash ^ (hash >>> 33);
  }

  /// Of the properties of a node or relationship, whatever their order.
  static long of(Map<String, Object> properties) {
    Map<String, Object> sorted = new TreeMap<>(properties);
    sorted.keySet().removeAll(NOT_CONTENTS);
    return of(sorted.toString());
  }
}
