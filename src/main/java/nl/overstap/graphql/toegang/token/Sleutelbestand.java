package nl.overstap.graphql.toegang.token;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The file that holds the key. Nobody but its owner may read it: whoever can, can make tokens.
///
/// @param path the file itself
public record Sleutelbestand(Path path) {
  /// Its name in the folder of the service.
  public static final String NAAM = "toegang.sleutel";

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  /// The key, made first when there is none.
  ///
  /// @throws SleutelException when the file cannot be written or is not what it should be
  public Sleutel leesOfMaak() {
    try {
      write(Sleutel.random());
    } catch (FileAlreadyExistsException kept) {
      return lees();
    } catch (IOException failure) {
      throw new SleutelException(
          "De sleutel %s is niet te maken. Kies een ander bestand met de eigenschap overstap.toegang.sleutel."
              .formatted(path),
          failure);
    }
    return lees();
  }

  /// The key that is there.
  ///
  /// @throws SleutelException when there is none, or when it is not what it should be
  public Sleutel lees() {
    if (!Files.exists(path)) {
      throw new SleutelException(
          "Er is geen sleutel in %s. De dienst maakt die bij de eerste start: start haar daar één keer, of noem een andere map met --map."
              .formatted(path));
    }
    try {
      refuseWhenOthersRead();
      return Sleutel.ofText(Files.readString(path).strip());
    } catch (IOException | IllegalArgumentException failure) {
      throw new SleutelException(
          "De sleutel %s is niet te lezen. Verwacht worden 32 bytes in base64. Haal het bestand weg: de dienst maakt dan een nieuwe, en oude tokens gelden niet meer."
              .formatted(path),
          failure);
    }
  }

  private void write(Sleutel sleutel) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (SeekableByteChannel file = Files.newByteChannel(path, options, forOwner())) {
      file.write(ByteBuffer.wrap((sleutel.toText() + "\n").getBytes(StandardCharsets.US_ASCII)));
    }
  }

  private FileAttribute<?>[] forOwner() {
    return knowsPermissions()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private void refuseWhenOthersRead() throws IOException {
    if (knowsPermissions() && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
      throw new SleutelException(
          "De sleutel %s is ook van anderen op deze machine te lezen. Maak hem van jou alleen: chmod 600 %s"
              .formatted(path, path));
    }
  }

  private boolean knowsPermissions() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
