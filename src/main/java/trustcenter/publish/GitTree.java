package trustcenter.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import trustcenter.output.Marker;

/**
 * The files of a site as Git knows them: each path with the id of its bytes.
 *
 * @param blobs by path from the site's top
 */
record GitTree(SortedMap<String, String> blobs) {
  static final GitTree NONE = new GitTree(new TreeMap<>());

  /** The file that every site of this program has at its top. */
  static final String MARKER = Marker.PATH.value();

  private static final String ROOT = "";

  GitTree {
    blobs = new TreeMap<>(blobs);
  }

  /**
   * Stores the files of a folder in the repository, byte for byte: no filter, no end of line and no
   * list of ignored files of the author's has a say.
   */
  static GitTree store(Git git, Path site) {
    List<String> paths = files(site);
    // "./" keeps a name that begins with a quotation mark from being read as a quoted one.
    String input = String.join("", paths.stream().map(path -> "./" + path + "\n").toList());
    String[] ids =
        git.from(site)
            .ask(
                input.getBytes(StandardCharsets.UTF_8),
                "hash-object",
                "-w",
                "--no-filters",
                "--stdin-paths")
            .split("\n", -1);
    SortedMap<String, String> blobs = new TreeMap<>();
    for (int i = 0; i < paths.size(); i++) {
      blobs.put(paths.get(i), ids[i]);
    }
    return new GitTree(blobs);
  }

  private static List<String> files(Path site) {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The files of a commit. */
  static GitTree of(Git git, String commit) {
    SortedMap<String, String> blobs = new TreeMap<>();
    // In a folder of a repository Git would list what lies below a folder of that name.
    for (String entry : git.ask("ls-tree", "--full-tree", "-r", "-z", commit).split("\0", -1)) {
      int tab = entry.indexOf('\t');
      if (tab > 0) {
        String[] what = entry.substring(0, tab).split(" ", -1);
        blobs.put(entry.substring(tab + 1), what[2]);
      }
    }
    return new GitTree(blobs);
  }

  /** Writes the folders, the deepest first, and returns the id of the top. */
  String write(Git git) {
    Map<String, List<String>> folders = new TreeMap<>();
    folders.put(ROOT, new ArrayList<>());
    blobs.forEach(
        (path, id) ->
            folder(folders, folderOf(path)).add("100644 blob " + id + "\t" + nameOf(path)));
    List<String> deepestFirst =
        folders.keySet().stream()
            .sorted(Comparator.comparingInt(GitTree::depth).reversed().thenComparing(path -> path))
            .toList();
    String top = "";
    int at = 0;
    while (at < deepestFirst.size()) {
      int depth = depth(deepestFirst.get(at));
      List<String> level =
          deepestFirst.stream().skip(at).takeWhile(path -> depth(path) == depth).toList();
      String[] ids = writeLevel(git, level, folders);
      for (int i = 0; i < level.size(); i++) {
        String path = level.get(i);
        if (path.equals(ROOT)) {
          top = ids[i];
        } else {
          folder(folders, folderOf(path)).add("040000 tree " + ids[i] + "\t" + nameOf(path));
        }
      }
      at += level.size();
    }
    return top;
  }

  /** One process for all folders of a depth: a site of many releases has thousands. */
  private static String[] writeLevel(
      Git git, List<String> level, Map<String, List<String>> folders) {
    StringBuilder input = new StringBuilder();
    for (String path : level) {
      folder(folders, path).forEach(entry -> input.append(entry).append('\0'));
      input.append('\0');
    }
    return git.ask(input.toString().getBytes(StandardCharsets.UTF_8), "mktree", "-z", "--batch")
        .split("\n", -1);
  }

  /** The entries of a folder; the folders around it come to be with it. */
  private static List<String> folder(Map<String, List<String>> folders, String path) {
    List<String> known = folders.get(path);
    if (known != null) {
      return known;
    }
    List<String> entries = new ArrayList<>();
    folders.put(path, entries);
    folder(folders, folderOf(path));
    return entries;
  }

  private static int depth(String path) {
    return path.equals(ROOT) ? 0 : path.split("/", -1).length;
  }

  private static String folderOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
