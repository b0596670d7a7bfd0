package trustcenter.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The right to write one target or to add a release, held by one process at a time.
 *
 * <p>The operating system takes it back when the process ends, however it ends; a lock file that
 * stays behind then means nothing.
 */
public final class BuildLock implements AutoCloseable {
  private static final int ATTEMPTS = 10;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a target, without waiting for it.
   *
   * @throws OutputException if another build holds it
   */
  static BuildLock of(Target target) {
    return at(
        target.beside("lock"),
        "Another build is writing `%s`. Wait until it is done, then build again."
            .formatted(target.folder()));
  }

  /**
   * Takes the right to add a release to a content folder, without waiting for it: the next one
   * follows from the one before.
   *
   * @throws OutputException if another release is being made, or the folder cannot be written
   */
  public static BuildLock ofReleases(Path content) {
    return at(
        content.resolve(".releases.trustcenter-lock"),
        "Another release of `%s` is being made. Wait until it is done, then look at it first."
            .formatted(content));
  }

  private static BuildLock at(Path file, String busy) {
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<BuildLock> lock = attempt(file, busy);
        if (lock.isPresent()) {
          return lock.get();
        }
      }
      throw new OutputException(busy);
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot lock `" + file + "`", e, "Allow writing there or name a folder elsewhere.");
    }
  }

  /**
   * Whoever gives a lock back removes its file. So the file may be gone or another one by the time
   * it is locked here; such a lock would hold nobody off.
   */
  private static Optional<BuildLock> attempt(Path file, String busy) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    String opened = identity(file);
    boolean kept = false;
    try {
      if (channel.tryLock() == null) {
        throw new OutputException(busy);
      }
      kept = opened.equals(identity(file)) && !opened.isEmpty();
      return kept ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      throw new OutputException(busy);
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  /** What tells a file from a later one at the same place; empty where there is none. */
  private static String identity(Path file) throws IOException {
    try {
      return "file " + Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The lock is free in any case, and a file that stays behind means nothing.
    }
  }
}
