package trustcenter.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.release.Digest;

/** This program, as far as what it makes depends on it. */
final class Program {
  private Program() {}

  /**
   * A word for the program and the Java that runs it: another one makes other sites. The versions
   * of its libraries stand in its own jar. Empty where it cannot be read, as by a strange class
   * loader.
   */
  static Optional<String> identity() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Optional.of(System.getProperty("java.version") + " " + digest(place));
    } catch (IOException | URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private static Digest digest(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return Digest.of(Files.readAllBytes(place));
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(place)) {
      List<Path> classes = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : classes) {
        all.append(file).append(' ').append(Digest.of(Files.readAllBytes(file))).append('\n');
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return Digest.of(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
