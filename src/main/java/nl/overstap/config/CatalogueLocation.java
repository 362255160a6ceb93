package nl.overstap.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/// Where the catalogue to serve is: the folder or zip that was asked for, else a temporary copy of
/// the bundled one, which may be inside a jar. Closing it removes the copy.
///
/// @param path the folder or zip
/// @param isCopy whether it is ours to remove
record CatalogueLocation(Path path, boolean isCopy) implements AutoCloseable {

  private static final String BUNDLED = "classpath*:catalogus/*.csv";

  static CatalogueLocation of(OverstapProperties properties) throws IOException {
    return properties.catalogus().isBlank()
        ? copyBundled()
        : new CatalogueLocation(Path.of(properties.catalogus()), false);
  }

  @Override
  public void close() throws IOException {
    if (isCopy) {
      FileSystemUtils.deleteRecursively(path);
    }
  }

  private static CatalogueLocation copyBundled() throws IOException {
    Path folder = Files.createTempDirectory("overstap-catalogus");
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(BUNDLED)) {
      try (InputStream content = file.getInputStream()) {
        Files.copy(content, folder.resolve(String.valueOf(file.getFilename())));
      }
    }
    return new CatalogueLocation(folder, true);
  }
}
