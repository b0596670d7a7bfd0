package trustcenter.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths of links between the files of {@code content/}. */
public final class LinkPath {
  private static final Pattern SCHEME =
      Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

  private LinkPath() {}

  /** The scheme of an address that has one, in lower case; {@code //host} counts as https. */
  public static Optional<String> scheme(String destination) {
    if (destination.startsWith("//") || destination.startsWith("\\")) {
      return Optional.of("//");
    }
    Matcher matcher = SCHEME.matcher(destination);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The path below {@code content/} that a link in a file leads to; empty where it leads out. */
  public static Optional<String> resolve(String file, String destination) {
    String path = decoded(destination.replaceFirst("[#?].*$", ""));
    if (path.isEmpty()) {
      return Optional.of(file);
    }
    Deque<String> segments = new ArrayDeque<>();
    String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    String joined = path.startsWith("/") ? path : folder + "/" + path;
    for (String segment : joined.split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }

  /** An address's path as the name of a file, RFC 3986 section 2.1; itself if it is none. */
  private static String decoded(String path) {
    try {
      return path.contains("%")
          ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
          : path;
    } catch (IllegalArgumentException unfit) {
      return path;
    }
  }

  /** What stands behind the {@code #} of a link; empty where nothing does. */
  public static String fragment(String destination) {
    int hash = destination.indexOf('#');
    return hash < 0 ? "" : destination.substring(hash + 1);
  }
}
