package trustcenter.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file at the top of a site that says this program wrote it, and which files it wrote. Its
 * bytes follow from their paths.
 */
public final class Marker {
  public static final OutputPath PATH = new OutputPath(".trustcenter");

  // A change would turn every site that was ever written into a foreign folder.
  private static final byte[] BYTES =
      "This folder is written by trustcenter. Every build replaces it as a whole.\n"
          .getBytes(StandardCharsets.UTF_8);

  /** What systems leave in any folder that is looked at. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Marker() {}

  /** Writes the mark, with no files yet. */
  static void writeIn(Path folder) throws IOException {
    Files.write(PATH.below(folder), BYTES);
  }

  /** Writes the mark of a finished site. */
  static void writeIn(Path folder, Collection<OutputPath> files) throws IOException {
    String list = files.stream().sorted().map(path -> path + "\n").collect(Collectors.joining());
    Files.writeString(PATH.below(folder), new String(BYTES, StandardCharsets.UTF_8) + list);
  }

  /** Whether a folder bears the mark; a file of the same name that says something else is none. */
  public static boolean isIn(Path folder) throws IOException {
    Path file = PATH.below(folder);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(BYTES.length), BYTES);
    }
  }

  /**
   * Those of some files that are none of the site's.
   *
   * @param mark the text of the mark that stands beside them
   * @param files by their paths from the top
   */
  public static List<String> foreign(String mark, Collection<String> files) {
    Set<String> known = listed(mark);
    return known.isEmpty()
        ? List.of()
        : files.stream().filter(file -> !known.contains(OutputPath.folded(file))).sorted().toList();
  }

  /** What a mark lists, and itself; nothing where it is one of those that list nothing. */
  private static Set<String> listed(String mark) {
    Set<String> known = new HashSet<>();
    mark.lines().skip(1).forEach(path -> known.add(OutputPath.folded(path)));
    if (!known.isEmpty()) {
      known.add(PATH.folded());
    }
    return known;
  }

  /**
   * A file in a marked folder that the mark does not list. Earlier versions listed nothing; there
   * every file is taken for the site's.
   */
  static Optional<Path> foreignFile(Path folder) throws IOException {
    String mark = Files.readString(PATH.below(folder));
    Set<String> known = listed(mark);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .filter(file -> !LITTER.contains(String.valueOf(file.getFileName())))
          .filter(file -> !known.contains(OutputPath.folded(file.toString().replace('\\', '/'))))
          .min(Comparator.naturalOrder());
    }
  }
}
