package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that a site replaces as a whole, at its real place: no symbolic link leads to it.
 *
 * <p>It need not exist; the folder around it does, and can be written. It is neither the root of a
 * file system nor around the home folder or the working folder.
 *
 * @param parent the folder around it, absolute and real
 * @param name its name in there
 */
record Target(Path parent, String name) {
  private static final int MAX_LINKS = 40;

  /**
   * Finds the real place of a target and makes the folders around it.
   *
   * @throws OutputException if no site may or can be written there
   */
  static Target resolve(Path given) {
    Path home = Path.of(System.getProperty("user.home", ""));
    return resolve(given, home, Path.of("").toAbsolutePath());
  }

  /** The same, where it must be neither around a home folder nor around a working folder. */
  static Target resolve(Path given, Path home, Path working) {
    try {
      Target target = real(given);
      target.refuseFile();
      target.refuseAround(home, "your home folder");
      target.refuseAround(working, "the folder you are working in");
      target.refuseReadOnly();
      return target;
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot write a site to `" + given + "`", e, "Name another folder.");
    }
  }

  /** The folder itself. */
  Path folder() {
    return parent.resolve(name);
  }

  /** A hidden place beside it that is this program's own, for instance for the old site. */
  Path beside(String role) {
    return parent.resolve("." + name + ".trustcenter-" + role);
  }

  /** Refuses a folder that holds anything this program did not write. */
  void refuseForeign() {
    try {
      Path folder = folder();
      Optional<Path> foreign = Files.exists(folder) ? foreignEntry(folder) : Optional.empty();
      if (foreign.isPresent()) {
        throw new OutputException(
            ("`%s` holds what trustcenter did not write, for instance `%s`, and a build replaces"
                    + " the whole folder. Name another folder, empty this one, or use `--force`.")
                .formatted(folder, foreign.get()));
      }
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot read `" + folder() + "`", e, "Allow reading it or name another folder.");
    }
  }

  private static Optional<Path> foreignEntry(Path folder) throws IOException {
    // A work tree of Git may hold commits that are nowhere else.
    Path repository = folder.resolve(".git");
    if (Files.exists(repository)) {
      return Optional.of(folder.relativize(repository));
    }
    if (Marker.isIn(folder)) {
      return Marker.foreignFile(folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(folder::relativize).min(Path::compareTo);
    }
  }

  /** Like {@code toRealPath}, but the last link may lead to a folder that is not there. */
  private static Target real(Path given) throws IOException {
    Path path = given.toAbsolutePath();
    for (int links = 0; links < MAX_LINKS; links++) {
      if (Files.exists(path)) {
        return split(path.toRealPath());
      }
      if (!Files.isSymbolicLink(path)) {
        return missing(path.normalize());
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    throw new OutputException(
        "`%s` is a symbolic link that leads to itself. Remove it or name another folder."
            .formatted(given));
  }

  private static Target missing(Path path) throws IOException {
    Target target = split(path);
    if (!Files.isDirectory(target.parent)) {
      Files.createDirectories(target.parent);
    }
    return split(target.parent.toRealPath().resolve(target.name));
  }

  private static Target split(Path path) {
    Path parent = path.getParent();
    Path name = path.getFileName();
    if (parent == null || name == null) {
      throw new OutputException(
          "`%s` is the root of the file system. Name a folder for the site, such as `site-output`."
              .formatted(path));
    }
    return new Target(parent, name.toString());
  }

  private void refuseFile() {
    if (Files.exists(folder()) && !Files.isDirectory(folder())) {
      throw new OutputException(
          "`%s` is a file, so no site can be written there. Name a folder or remove the file."
              .formatted(folder()));
    }
  }

  private void refuseAround(Path precious, String what) throws IOException {
    Path real = Files.exists(precious) ? precious.toRealPath() : precious.toAbsolutePath();
    if (real.startsWith(folder())) {
      throw new OutputException(
          "`%s` is or holds %s, and a build replaces the whole folder. Name a folder of its own."
              .formatted(folder(), what));
    }
  }

  private void refuseReadOnly() {
    if (!Files.isWritable(parent)) {
      throw new OutputException(
          ("`%s` cannot be written, and the site is staged there. Allow writing or name a folder"
                  + " elsewhere.")
              .formatted(parent));
    }
  }
}
