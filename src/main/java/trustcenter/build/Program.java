package trustcenter.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** This program, as far as what it makes depends on it. */
final class Program {
  private Program() {}

  /**
   * A word for the program with a theme and the Java that runs it: another one makes other sites.
   * The versions of its libraries stand in its own jar. Empty where it cannot be read, as by a
   * strange class loader.
   *
   * @param theme a folder over the default theme, which is the program's
   */
  static Optional<String> identity(Optional<Path> theme) {
    try {
      Optional<Path> there = place();
      if (there.isEmpty()) {
        return Optional.empty();
      }
      Path place = there.get();
      String program = System.getProperty("java.version") + " " + FilesDigest.of(place);
      return Optional.of(theme.isPresent() ? program + " " + FilesDigest.of(theme.get()) : program);
    } catch (IOException | URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  /** Where the program lies: a jar, or the folder of its classes. */
  static Optional<Path> place() throws URISyntaxException {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? Optional.empty()
        : Optional.of(Path.of(source.getLocation().toURI()));
  }
}
