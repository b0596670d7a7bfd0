package trustcenter.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The preview's own files, which come with the program. */
final class OwnFiles {
  /** Where they are on the server; no site has a path that begins so. */
  static final String PREFIX = "/_trustcenter/";

  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)\\}");

  private OwnFiles() {}

  /** A file by its name; empty where there is none. */
  static Optional<byte[]> bytes(String name) {
    if (!name.matches("preview\\.(js|css)|(nothing|source)\\.html")) {
      return Optional.empty();
    }
    try (InputStream in = OwnFiles.class.getResourceAsStream("/trustcenter/serve/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A page with its gaps filled, {@code {name}} in one pass, so that what is filled in is never
   * taken for a gap.
   */
  static String filled(String name, Map<String, String> gaps) {
    String page = new String(bytes(name).orElseThrow(), StandardCharsets.UTF_8);
    return GAP.matcher(page)
        .replaceAll(gap -> Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), gap.group())));
  }

  /** A text as it stands in HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
