package trustcenter.diagnostic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that were read, for the excerpts under a diagnostic. Safe for use by one thread. */
public final class Sources {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, int[]> starts = new HashMap<>();
  private Found last = new Found("", 0, "");

  private record Found(String file, int line, String text) {}

  /** Keeps a file's text; {@code file} is written as in {@link Span#file()}. */
  public void put(String file, String text) {
    texts.put(file, text);
    starts.remove(file);
    last = new Found("", 0, "");
  }

  /** The whole of a file; empty where it was not read. */
  public Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file));
  }

  /** One line of a file without its line end, counted from 1; empty where there is none. */
  public Optional<String> line(String file, int line) {
    String text = texts.get(file);
    if (text == null || line < 1) {
      return Optional.empty();
    }
    // Findings come in order, and a single line of millions of characters may have thousands.
    if (last.line() == line && last.file().equals(file)) {
      return Optional.of(last.text());
    }
    // Found once for each file: a file may have as many findings as lines.
    int[] begins = starts.computeIfAbsent(file, each -> starts(text));
    if (line > begins.length) {
      return Optional.empty();
    }
    int begin = begins[line - 1];
    int end = line < begins.length ? begins[line] : text.length();
    while (end > begin && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    last = new Found(file, line, text.substring(begin, end));
    return Optional.of(last.text());
  }

  /** Where lines begin, as {@link String#lines()} knows them. */
  private static int[] starts(String text) {
    int[] found = new int[16];
    int count = 0;
    int next = 0;
    while (next < text.length()) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = next;
      next = behindLine(text, next);
    }
    return Arrays.copyOf(found, count);
  }

  private static int behindLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    boolean pair =
        end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
