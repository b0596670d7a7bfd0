package trustcenter.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import trustcenter.audit.Address.Here;
import trustcenter.audit.Destination.Dead;
import trustcenter.audit.Destination.Found;
import trustcenter.audit.Destination.Outside;
import trustcenter.output.OutputPath;

/**
 * The files of the tree as a browser finds them, be it on a host or on a disk.
 *
 * <p>A disk knows no base path and shows a folder's list instead of its {@code index.html}. So a
 * page refers to files, relative to itself. Only the page for what was not found is shown at any
 * address, and refers from the root on; that works on a host alone, where a folder is its {@code
 * index.html}.
 */
final class Places {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND_PAGE = "404.html";

  private final Map<String, OutputPath> files;
  private final List<String> base;

  /**
   * @param basePath where the site is published on its host, for instance {@code /trust/}
   */
  Places(List<OutputPath> files, String basePath) {
    this.files = files.stream().collect(Collectors.toMap(OutputPath::value, Function.identity()));
    this.base = segments(basePath).stream().filter(segment -> !segment.isEmpty()).toList();
  }

  /** Where an address on a file of the tree leads. */
  Destination find(OutputPath from, Here address) {
    if (address.path().isEmpty()) {
      return new Found(from);
    }
    Optional<OutputPath> plain = findPlain(from.value(), address.path());
    if (plain.isPresent()) {
      return new Found(plain.get());
    }
    List<String> names = from.segments();
    int last = names.size() - 1;
    if (!address.isFromRoot()) {
      return findRelative(names.subList(0, last), segments(address.path()));
    }
    if (names.get(last).equals(NOT_FOUND_PAGE)) {
      return findFromRoot(segments(address.path().substring(1)));
    }
    return new Dead(
        "it begins at the root of the host, which a disk does not have",
        "write it relative to the page.");
  }

  /**
   * Where a path leads that names one folder or file after the other, behind steps upwards at most;
   * empty for any other and where nothing is there. Nearly all are such, and this takes no lists.
   */
  private Optional<OutputPath> findPlain(String from, String path) {
    int folder = from.lastIndexOf('/') + 1;
    int named = 0;
    while (path.startsWith("../", named)) {
      if (folder == 0) {
        return Optional.empty();
      }
      folder = from.lastIndexOf('/', folder - 2) + 1;
      named += 3;
    }
    return isPlain(path, named)
        ? Optional.ofNullable(files.get(from.substring(0, folder) + path.substring(named)))
        : Optional.empty();
  }

  /** Whether no name begins with a dot or is empty, and nothing is encoded. */
  private static boolean isPlain(String path, int from) {
    boolean begins = true;
    for (int i = from; i < path.length(); i++) {
      char character = path.charAt(i);
      if (character == '%' || (begins && (character == '.' || character == '/'))) {
        return false;
      }
      begins = character == '/';
    }
    return !begins;
  }

  private Destination findRelative(List<String> folder, List<String> path) {
    Optional<List<String>> walked = walk(folder, path);
    if (walked.isEmpty()) {
      return new Dead("it leads out of the site", "link to a file of the site.");
    }
    String place = String.join("/", walked.get());
    OutputPath file = files.get(place);
    if (file != null && !namesFolder(path)) {
      return new Found(file);
    }
    return index(place)
        .<Destination>map(
            index ->
                new Dead(
                    "it names a folder, which a disk does not open as a page",
                    "name the file, `" + index + "`."))
        .orElseGet(() -> missing(place));
  }

  private Destination findFromRoot(List<String> path) {
    List<String> walked = walk(List.of(), path).orElse(List.of());
    if (walked.size() < base.size() || !walked.subList(0, base.size()).equals(base)) {
      return new Outside();
    }
    String place = String.join("/", walked.subList(base.size(), walked.size()));
    OutputPath file = files.get(place);
    if (file != null && !namesFolder(path)) {
      return new Found(file);
    }
    return index(place).<Destination>map(Found::new).orElseGet(() -> missing(place));
  }

  private static Destination missing(String place) {
    return new Dead("there is no `" + place + "`", "correct the link or add the file.");
  }

  private Optional<OutputPath> index(String folder) {
    return Optional.ofNullable(files.get(folder.isEmpty() ? INDEX : folder + "/" + INDEX));
  }

  /**
   * The names of a path from a folder on, with dots resolved; empty where it leads above the top.
   */
  private static Optional<List<String>> walk(List<String> folder, List<String> path) {
    List<String> walked = new ArrayList<>(folder);
    for (String name : namesFolder(path) ? withoutTrailingSlash(path) : path) {
      if (name.equals("..") && walked.isEmpty()) {
        return Optional.empty();
      }
      if (name.equals("..")) {
        walked.remove(walked.size() - 1);
      } else if (!name.equals(".")) {
        walked.add(name);
      }
    }
    return Optional.of(walked);
  }

  private static boolean namesFolder(List<String> path) {
    String last = path.get(path.size() - 1);
    return last.isEmpty() || last.equals(".") || last.equals("..");
  }

  private static List<String> withoutTrailingSlash(List<String> path) {
    int last = path.size() - 1;
    return path.get(last).isEmpty() ? path.subList(0, last) : path;
  }

  /** Decoded one by one: an encoded slash separates nothing, so such a name is left as it is. */
  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(
            segment ->
                segment.contains("%2F") || segment.contains("%2f")
                    ? segment
                    : Address.decode(segment))
        .toList();
  }
}
