package trustcenter.output;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file stands inside the site, for instance {@code de/index.html}.
 *
 * <p>Relative, its segments separated by {@code /}; no segment is empty, {@code .} or {@code ..},
 * and none holds a backslash, a colon or a control character. So it cannot lead out of the site on
 * any file system. Sorted by UTF-16 units.
 *
 * @param value the path as it is written
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
  public OutputPath {
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.charAt(i) == '/') {
        if (isNoName(value, start, i)) {
          throw new IllegalArgumentException("not a path inside the site: `" + value + "`");
        }
        start = i + 1;
      } else if (isForbidden(value.charAt(i))) {
        throw new IllegalArgumentException("not a character of a site's path: `" + value + "`");
      }
    }
  }

  /** Whether a segment is empty or leads somewhere: {@code .} or {@code ..}. */
  private static boolean isNoName(String path, int start, int end) {
    return end == start
        || (end - start <= 2
            && path.charAt(start) == '.'
            && (end - start == 1 || path.charAt(start + 1) == '.'));
  }

  private static boolean isForbidden(char character) {
    return character == '\\' || character == ':' || Character.isISOControl(character);
  }

  /** The segments from the top on; at least one. */
  public List<String> segments() {
    return List.of(value.split("/", -1));
  }

  /**
   * The same for all paths that some file system takes for one: letter case aside, and letters in
   * parts as whole ones.
   */
  public String folded() {
    return folded(value);
  }

  /** Character by character, as file systems fold; {@code ß} stays apart from {@code ss}. */
  static String folded(String path) {
    if (isPlain(path)) {
      return path;
    }
    StringBuilder folded = new StringBuilder(path.length());
    Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .map(character -> Character.toLowerCase(Character.toUpperCase(character)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Most paths are what they fold to. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char character = path.charAt(i);
      if (character >= 0x80 || (character >= 'A' && character <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** The file for this path below a folder. */
  Path below(Path folder) {
    return folder.resolve(value);
  }

  /** The folder around it; empty at the top. */
  String folder() {
    return folder(value);
  }

  /** The folder around a path; empty at the top. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  // The key of many maps: what a record does by itself takes several times as long.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutputPath same && value.equals(same.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
