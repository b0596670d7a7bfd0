package trustcenter.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the staged site in the old one's place by renaming, so that no moment leaves half a site
 * there. Folders of the old site that stay are moved into the staged one while nothing is at {@code
 * target}.
 *
 * <p>Three folders stand beside each other, and at every moment these sentences hold; {@link
 * #repair} rests on them after a process was killed:
 *
 * <ul>
 *   <li>What is at {@code target} is a whole site.
 *   <li>If nothing is there, what is at {@code old} is a whole site, but for those of the folders
 *       listed at {@code moving} that are at {@code staging}.
 *   <li>What else is at {@code staging} is of no worth.
 * </ul>
 */
final class Swap {
  private final Path target;
  private final Path staging;
  private final Path old;
  private final Path moving;

  Swap(Target target) {
    this.target = target.folder();
    this.staging = target.beside("staging");
    this.old = target.beside("old");
    this.moving = target.beside("moving");
  }

  Path staging() {
    return staging;
  }

  /** Whether there is a site, and nothing is being put in its place or was left behind. */
  boolean isAtRest() {
    return exists(target) && !exists(old) && !exists(staging) && !exists(moving);
  }

  /** Brings back or clears away what a killed build left behind. */
  void repair() {
    try {
      bringBack();
      delete(staging);
      if (exists(old)) {
        discard();
      }
      Files.deleteIfExists(moving);
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot clear away what an interrupted build left beside `" + target + "`",
          e,
          ("Allow renaming and deleting there, then build again. By hand: if `%s` is missing, move"
                  + " each folder that `%s` lists from `%s` back into `%s` and rename that to it;"
                  + " then remove the others.")
              .formatted(target, moving, staging, old));
    }
  }

  /** Makes the empty staging folder. */
  void begin() {
    try {
      Files.createDirectory(staging);
      Marker.writeIn(staging);
    } catch (IOException e) {
      clearStaging();
      throw OutputException.failed(
          "Cannot write `" + staging + "`", e, "Make room or name a folder elsewhere.");
    }
  }

  /** Lists in the mark what was written. */
  void sign(Collection<OutputPath> files) {
    try {
      Marker.writeIn(staging, files);
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot write `" + staging + "`", e, "Make room or name a folder elsewhere.");
    }
  }

  private void clearStaging() {
    try {
      delete(staging);
    } catch (IOException e) {
      // The failure before is the one to tell of, and the next build clears it away.
    }
  }

  /**
   * Puts the staged site in place. If that fails, the old one stands where it stood.
   *
   * @param kept folders of the old site that are to be in the new one, from the top
   */
  void swapIn(List<String> kept) {
    try {
      list(kept);
      if (exists(target)) {
        rename(target, old);
      }
      move(kept);
      renameStaging();
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot put the new site in the place of `" + target + "`",
          e,
          "Close what uses the folder, then build again.");
    }
    clearOld();
  }

  /** Lists what will be moved before anything is; a list that an earlier build left goes. */
  private void list(List<String> kept) throws IOException {
    if (kept.isEmpty()) {
      Files.deleteIfExists(moving);
    } else {
      Files.write(moving, kept);
    }
  }

  private void move(List<String> kept) throws IOException {
    try {
      for (String folder : kept) {
        rename(old.resolve(folder), staging.resolve(folder));
      }
    } catch (IOException e) {
      bringBack();
      throw e;
    }
  }

  private void renameStaging() throws IOException {
    try {
      rename(staging, target);
    } catch (IOException e) {
      bringBack();
      throw e;
    }
  }

  /** If the old site is put aside and no other in its place, puts it back, whole as it was. */
  private void bringBack() throws IOException {
    if (exists(target) || !exists(old)) {
      return;
    }
    for (String folder : exists(moving) ? Files.readAllLines(moving) : List.<String>of()) {
      bringBack(folder);
    }
    rename(old, target);
  }

  /**
   * Moves a folder back, if it is there. Whoever can commit files beside the site could list
   * anything: what is no path of a site, or is behind a link, is left where it is.
   */
  private void bringBack(String listed) throws IOException {
    Path moved;
    Path place;
    try {
      OutputPath folder = new OutputPath(listed);
      moved = folder.below(staging);
      place = folder.below(old);
    } catch (IllegalArgumentException noPath) {
      return;
    }
    if (isReal(moved)
        && !exists(place)
        && isReal(Optional.ofNullable(place.getParent()).orElse(old))) {
      rename(moved, place);
    }
  }

  /** Whether something is there, and no link leads to it. */
  private static boolean isReal(Path path) throws IOException {
    return exists(path) && path.toRealPath().equals(path);
  }

  private void clearOld() {
    try {
      Files.deleteIfExists(moving);
      if (exists(old)) {
        discard();
      }
    } catch (IOException e) {
      // The new site is in place; the next build clears away the rest, or says why it cannot.
    }
  }

  /** Removes the staged site. */
  void abandon() {
    try {
      bringBack();
      delete(staging);
      Files.deleteIfExists(moving);
    } catch (IOException e) {
      throw OutputException.failed("Cannot remove `" + staging + "`", e, "Remove it by hand.");
    }
  }

  /**
   * A site that is being deleted is no longer whole, so it may not bear the name of the old one.
   */
  private void discard() throws IOException {
    rename(old, staging);
    delete(staging);
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static void delete(Path folder) throws IOException {
    if (exists(folder)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  /** Deletes a tree and follows no symbolic link out of it. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
