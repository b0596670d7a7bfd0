package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the sources are written, where no compiler asks. */
final class SourcesTest {
  private static final Path MAIN = Path.of("src/main/java/trustcenter");
  private static final int LONGEST = 500;

  @Test
  void theSourcesAreFound() throws IOException {
    assertTrue(files(MAIN, ".java").size() > 100);
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    List<Path> files = new ArrayList<>();
    files.addAll(files(Path.of("src/main"), ".java"));
    files.addAll(files(Path.of("src/test/java"), ".java"));
    // Of the theme all but the style sheet, which is one declaration a line, words, one a line, and
    // a library, which is as its makers publish it.
    files(Path.of("theme"), "").stream()
        .filter(file -> !file.endsWith("site.css") && !file.toString().endsWith(".properties"))
        .filter(file -> !file.startsWith("theme/assets/minisearch"))
        .forEach(files::add);
    List<String> tooLong = new ArrayList<>();
    for (Path file : files) {
      long lines = Files.readString(file).lines().count();
      if (lines > LONGEST) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void everyPackageSaysWhatItNeverDoes() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path folder : folders(MAIN)) {
      Path file = folder.resolve("package-info.java");
      String text = Files.exists(file) ? Files.readString(file) : "";
      if (!text.contains("\n@NullMarked\npackage ") || !text.contains("<p>Never ")) {
        silent.add(file.toString());
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void sourcesLieInPackagesAndPackagesDirectlyBelowTheRoot() throws IOException {
    List<Path> stray = files(MAIN, ".java").stream().filter(file -> depth(file) != 2).toList();
    assertEquals(List.of(), stray);
  }

  private static int depth(Path file) {
    return MAIN.relativize(file).getNameCount();
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
