package trustcenter.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands on a disk, for comparison: relative path to text. */
final class SiteFolder {
  private SiteFolder() {}

  /** Every file below a folder; none where there is no folder. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(path -> files.put(folder.relativize(path).toString(), text(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The files below a folder without the marker. */
  static Map<String, String> pages(Path folder) {
    Map<String, String> files = files(folder);
    files.remove(".trustcenter");
    return files;
  }

  /** Writes a site as this program would have: files and the marker. */
  static void write(Path folder, Map<String, String> files) {
    writeForeign(folder, files);
    try {
      Marker.writeIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes files that are nobody's site. */
  static void writeForeign(Path folder, Map<String, String> files) {
    files.forEach(
        (name, text) -> {
          try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
