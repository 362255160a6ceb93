package nl.overstap.catalog.load.esco;

/// Is told how many of the files of an ESCO download were read.
public interface EscoProgress {
  void advance(int done, int total);
}
