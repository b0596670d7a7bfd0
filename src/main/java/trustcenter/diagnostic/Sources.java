package trustcenter.diagnostic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that were read, for the excerpts under a diagnostic. */
public final class Sources {
  private final Map<String, String> texts = new HashMap<>();

  /** Keeps a file's text; {@code file} is written as in {@link Span#file()}. */
  public void put(String file, String text) {
    texts.put(file, text);
  }

  /** One line of a file without its line end, counted from 1; empty where there is none. */
  public Optional<String> line(String file, int line) {
    String text = texts.get(file);
    if (text == null || line < 1) {
      return Optional.empty();
    }
    return text.lines().skip(line - 1L).findFirst();
  }
}
