package trustcenter.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import trustcenter.release.Digest;

/** The digest of a file, or of all files below a folder with their names. */
final class FilesDigest {
  private FilesDigest() {}

  /**
   * Reads all that is there; a folder that is not there has no files.
   *
   * @throws IOException where something cannot be read
   */
  static Digest of(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Digest.of(Files.readAllBytes(place));
    }
    StringBuilder all = new StringBuilder();
    for (Path file : filesBelow(place)) {
      Digest each = Digest.of(Files.readAllBytes(file));
      all.append(each).append(' ').append(place.relativize(file)).append('\n');
    }
    return Digest.of(all.toString().getBytes(UTF_8));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
