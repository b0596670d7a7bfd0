package trustcenter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What a build leaves for the next one, in a folder beside the target that can be deleted at any
 * time: nothing in it is of worth that could not be had again.
 */
final class Memory {
  private final Path folder;

  Memory(Target target) {
    this.folder = target.beside("cache");
  }

  /** What was left under a name; empty where there is nothing. */
  Optional<String> recall(String name) {
    try {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.readString(file))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Leaves something under a name. */
  void keep(String name, String text) {
    Path fresh = folder.resolve(name + ".new");
    try {
      Files.createDirectories(folder);
      // Whoever keeps the content in Git need not know of this folder.
      Files.writeString(folder.resolve(".gitignore"), "*\n");
      Files.deleteIfExists(fresh);
      Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW);
      Files.move(
          fresh,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build then makes everything anew, which is right too.
      deleteQuietly(fresh);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next build tries again.
    }
  }
}
