package trustcenter.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import trustcenter.release.Digest;

/**
 * All that a site is made from but the day, as words: each differs where any of that does.
 *
 * @param setting the program, the theme and what was asked for
 * @param content the author's files
 * @param releases the files of the releases, with their documents
 */
record Inputs(String setting, String content, String releases) {
  private static final Path RELEASES = Path.of("releases");

  /**
   * A folder of files that are large and seldom changed: of these the size, the times and the
   * number on the disk are taken, as of releases, of all others the digest.
   */
  private static final Path DOCUMENTS = Path.of("documents");

  private static final String WELL_KNOWN = ".well-known";

  /**
   * The words for a request; empty where something cannot be read. They are to be asked for before
   * the build reads anything, so that what changes meanwhile differs the next time.
   */
  static Optional<Inputs> of(SiteRequest request) {
    try {
      Optional<Path> program = Program.place();
      if (program.isEmpty()) {
        return Optional.empty();
      }
      Path place = program.get();
      List<String> setting = new ArrayList<>();
      setting.add(System.getProperty("java.version"));
      setting.add(place + " " + (Files.isDirectory(place) ? FilesDigest.of(place) : stamp(place)));
      setting.add("strict " + request.strict() + ", draft " + request.draft());
      setting.add("at " + request.baseUrl());
      if (request.theme().isPresent()) {
        setting.addAll(files(request.theme().get(), path -> true, path -> false));
      }
      Path folder = request.content();
      return Optional.of(
          new Inputs(
              word(setting),
              word(files(folder, path -> !path.startsWith(RELEASES), Inputs::isDocument)),
              word(files(folder, path -> path.startsWith(RELEASES), path -> true))));
    } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isDocument(Path path) {
    return path.startsWith(DOCUMENTS);
  }

  static String word(List<String> lines) {
    return Digest.of(String.join("\n", lines).getBytes(UTF_8)).hex();
  }

  /**
   * What lies in a folder, a line each.
   *
   * @param lasts of which files no more than the stamp is taken
   */
  private static List<String> files(Path folder, Predicate<Path> counts, Predicate<Path> lasts)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(folder.toAbsolutePath().toString());
    Path real = folder.toRealPath();
    try (Stream<Path> below = Files.walk(real)) {
      List<Path> paths = below.map(real::relativize).filter(each -> !isHidden(each)).toList();
      for (Path path : paths.stream().filter(counts).sorted().toList()) {
        lines.add(path + " " + state(real.resolve(path), lasts.test(path)));
      }
    }
    return lines;
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
