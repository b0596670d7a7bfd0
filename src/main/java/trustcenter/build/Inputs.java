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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import trustcenter.release.Digest;

/**
 * All that a site is made from but the day, as words: each differs where any of that does.
 *
 * @param setting the program, the theme and what was asked for
 * @param posts what a site shows of the author's files whether it is released or not: pages,
 *     updates and {@code site.yaml}
 * @param content all others of the author's files
 * @param releases the files of the releases, with their documents
 */
record Inputs(String setting, String posts, String content, String releases) {
  private static final Path RELEASES = Path.of("releases");

  /**
   * A folder of files that are large and seldom changed: of these the size, the times and the
   * number on the disk are taken, as of releases, of all others the digest.
   */
  private static final Path DOCUMENTS = Path.of("documents");

  private static final Set<Path> POSTS =
      Set.of(Path.of("pages"), Path.of("updates"), Path.of("site.yaml"));

  /** May be large, and nothing in it is read. */
  private static final String REPOSITORY = ".git";

  /**
   * The words for a request; empty where something cannot be read, or a link leads to a folder, of
   * which it is not looked what is in it. They are to be asked for before the build reads anything,
   * so that what changes meanwhile differs the next time.
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
        setting.addAll(files(request.theme().get()).values());
      }
      List<String> posts = new ArrayList<>();
      List<String> content = new ArrayList<>();
      List<String> releases = new ArrayList<>();
      files(request.content())
          .forEach(
              (path, line) -> {
                boolean post = POSTS.contains(path.getName(0));
                (isRelease(path) ? releases : post ? posts : content).add(line);
              });
      return Optional.of(new Inputs(word(setting), word(posts), word(content), word(releases)));
    } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isRelease(Path path) {
    return path.startsWith(RELEASES);
  }

  private static String word(List<String> lines) {
    return Digest.of(String.join("\n", lines).getBytes(UTF_8)).hex();
  }

  /** What lies in a folder, a line each; the folder itself comes first. */
  private static Map<Path, String> files(Path folder) throws IOException {
    Map<Path, String> lines = new TreeMap<>();
    lines.put(Path.of(""), folder.toAbsolutePath().toString());
    Path real = folder.toRealPath();
    try (Stream<Path> below = Files.walk(real).skip(1)) {
      for (Path file : below.toList()) {
        Path path = real.relativize(file);
        if (!path.startsWith(REPOSITORY)) {
          lines.put(path, path + " " + state(file, path));
        }
      }
    }
    return lines;
  }

  private static String state(Path file, Path path) throws IOException {
    if (Files.isSymbolicLink(file)) {
      if (!Files.isRegularFile(file)) {
        throw new IOException(path + " leads to a folder");
      }
      return "to " + Files.readSymbolicLink(file) + " " + FilesDigest.of(file);
    } else if (Files.isDirectory(file)) {
      return "folder";
    }
    boolean lasts = isRelease(path) || path.startsWith(DOCUMENTS);
    return lasts ? stamp(file) : FilesDigest.of(file).hex();
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
