package trustcenter.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;

/** Links to a place in an author's file: to a page that shows it, or to an editor that opens it. */
public final class Editor {
  /** The addresses that editors have registered with the system. */
  private static final Map<String, String> SCHEMES =
      Map.of(
          "vscode", "vscode://file/{path}:{line}:{column}",
          "vscodium", "vscodium://file/{path}:{line}:{column}",
          "idea", "idea://open?file=/{path}&line={line}&column={column}");

  private final Path home;
  private final String scheme;

  private Editor(Path home, String scheme) {
    this.home = home;
    this.scheme = scheme;
  }

  /** Places are shown in the browser. */
  public static Editor none() {
    return new Editor(Path.of(""), "");
  }

  /**
   * Places are opened by an editor.
   *
   * @param home the folder in which {@code content/} lies
   * @param name one of {@link #names()}
   */
  public static Editor named(String name, Path home) {
    String scheme = SCHEMES.get(name);
    if (scheme == null) {
      throw new IllegalArgumentException("no known editor: " + name);
    }
    return new Editor(home.toAbsolutePath().normalize(), scheme);
  }

  /** The editors that can be linked to, sorted. */
  public static Set<String> names() {
    return new TreeSet<>(SCHEMES.keySet());
  }

  /** The address of a place; empty where the file is none that was read. */
  String href(Span span, Sources sources) {
    if (sources.text(span.file()).isEmpty()) {
      return "";
    }
    String line = String.valueOf(Math.max(1, span.line()));
    if (scheme.isEmpty()) {
      return OwnFiles.PREFIX + "source/" + escaped(span.file()) + "?line=" + line + "#L" + line;
    }
    String path = home.resolve(span.file()).toString().replace('\\', '/');
    return scheme
        .replace("{path}", escaped(path.startsWith("/") ? path.substring(1) : path))
        .replace("{line}", line)
        .replace("{column}", String.valueOf(Math.max(1, span.column())));
  }

  private static String escaped(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
