package trustcenter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a folder, for comparison.
 *
 * @param files bytes by path, separated by {@code /}
 */
record Tree(SortedMap<String, byte[]> files) {
  Tree {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Every file below a folder; none where there is no folder. */
  static Tree read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return new Tree(files);
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Tree(files);
  }

  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  String text(String path) {
    byte[] bytes = Optional.ofNullable(files.get(path)).orElseThrow();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The same files, some of them without their bytes: only that they are there counts. */
  Tree namesOnly(Predicate<String> which) {
    SortedMap<String, byte[]> named = new TreeMap<>(files);
    named.replaceAll((path, bytes) -> which.test(path) ? new byte[0] : bytes);
    return new Tree(named);
  }

  /** The same files, the digests of scripts left out of the pages. */
  Tree withoutDigests() {
    SortedMap<String, byte[]> bare = new TreeMap<>(files);
    bare.replaceAll((path, bytes) -> path.endsWith(".html") ? withoutDigests(bytes) : bytes);
    return new Tree(bare);
  }

  private static byte[] withoutDigests(byte[] page) {
    return new String(page, StandardCharsets.ISO_8859_1)
        .replaceAll(" integrity=\"sha384-[^\"]*\"", " integrity=\"\"")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** In what this tree differs from the expected one, a line or two for each file. */
  List<String> differences(Tree expected) {
    TreeSet<String> all = new TreeSet<>(files.keySet());
    all.addAll(expected.files.keySet());
    List<String> found = new ArrayList<>();
    for (String path : all) {
      difference(path, expected.files.get(path), files.get(path)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> difference(String path, byte[] expected, byte[] actual) {
    if (actual == null) {
      return Optional.of(path + " is missing");
    }
    if (expected == null) {
      return Optional.of(path + " is not expected");
    }
    if (Arrays.equals(expected, actual)) {
      return Optional.empty();
    }
    List<String> wanted = lines(expected);
    List<String> got = lines(actual);
    int line = 0;
    while (line < Math.min(wanted.size(), got.size()) && wanted.get(line).equals(got.get(line))) {
      line++;
    }
    return Optional.of(
        "%s:%d%n  expected: %s%n  but was:  %s"
            .formatted(path, line + 1, at(wanted, line), at(got, line)));
  }

  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(end of file)";
  }

  /** Writes these files in the place of a folder. */
  void replace(Path folder) {
    try {
      if (Files.exists(folder)) {
        delete(folder);
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
