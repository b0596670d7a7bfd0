package trustcenter.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import trustcenter.release.Digest;

/** All that a site is made from but the day, as one word: it differs where any of that does. */
final class Inputs {
  /**
   * Folders of files that are large, many and never changed by hand: of these the size, the times
   * and the number on the disk are taken, of all others the digest.
   */
  private static final Set<String> LASTING = Set.of("releases", "documents");

  private static final String WELL_KNOWN = ".well-known";

  private final StringBuilder all = new StringBuilder();

  private Inputs() {}

  /**
   * The word for a request; empty where something cannot be read. It is to be asked for before the
   * build reads anything, so that what changes meanwhile differs the next time.
   */
  static Optional<String> word(SiteRequest request) {
    try {
      Inputs inputs = new Inputs();
      inputs.line(System.getProperty("java.version"));
      Optional<Path> program = Program.place();
      if (program.isEmpty()) {
        return Optional.empty();
      }
      inputs.program(program.get());
      inputs.line("strict " + request.strict() + ", draft " + request.draft());
      inputs.line("at " + request.baseUrl());
      inputs.folder(request.content(), LASTING);
      if (request.theme().isPresent()) {
        inputs.folder(request.theme().get(), Set.of());
      }
      return Optional.of(Digest.of(inputs.all.toString().getBytes(UTF_8)).hex());
    } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private void line(String said) {
    all.append(said).append('\n');
  }

  private void program(Path place) throws IOException {
    line(place + " " + (Files.isDirectory(place) ? FilesDigest.of(place) : stamp(place)));
  }

  private void folder(Path folder, Set<String> lasting) throws IOException {
    line(folder.toAbsolutePath().toString());
    Path real = folder.toRealPath();
    try (Stream<Path> below = Files.walk(real)) {
      List<Path> paths = below.map(real::relativize).filter(each -> !isHidden(each)).toList();
      for (Path path : paths.stream().sorted().toList()) {
        boolean lasts = lasting.contains(path.getName(0).toString());
        line(path + " " + state(real.resolve(path), lasts));
      }
    }
  }

  private static boolean isHidden(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .anyMatch(name -> name.startsWith(".") && !name.equals(WELL_KNOWN));
  }

  private static String state(Path path, boolean lasts) throws IOException {
    if (Files.isSymbolicLink(path)) {
      String link = "to " + Files.readSymbolicLink(path);
      return Files.isRegularFile(path) ? link + " " + FilesDigest.of(path) : link;
    } else if (Files.isDirectory(path)) {
      return "folder";
    }
    return lasts ? stamp(path) : FilesDigest.of(path).hex();
  }

  /** What a file cannot keep when it is altered or replaced, as far as the disk tells it. */
  private static String stamp(Path file) throws IOException {
    try {
      return Files.readAttributes(
              file, "unix:size,lastModifiedTime,ctime,ino", LinkOption.NOFOLLOW_LINKS)
          .toString();
    } catch (UnsupportedOperationException | IllegalArgumentException elsewhere) {
      return Files.readAttributes(
              file, "size,lastModifiedTime,creationTime", LinkOption.NOFOLLOW_LINKS)
          .toString();
    }
  }
}
