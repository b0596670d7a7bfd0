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
 * The right to write one target, held by one build at a time.
 *
 * <p>The operating system takes it back when the process ends, however it ends; a lock file that
 * stays behind then means nothing.
 */
final class BuildLock implements AutoCloseable {
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
    Path file = target.beside("lock");
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        Optional<BuildLock> lock = attempt(file, target);
        if (lock.isPresent()) {
          return lock.get();
        }
      }
      throw busy(target);
    } catch (IOException e) {
      throw OutputException.failed(
          "Cannot lock `" + file + "`", e, "Allow writing there or name a folder elsewhere.");
    }
  }

  /**
   * Whoever gives a lock back removes its file. So the file may be gone or another one by the time
   * it is locked here; such a lock would hold nobody off.
   */
  private static Optional<BuildLock> attempt(Path file, Target target) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    String opened = identity(file);
    boolean kept = false;
    try {
      if (channel.tryLock() == null) {
        throw busy(target);
      }
      kept = opened.equals(identity(file)) && !opened.isEmpty();
      return kept ? Optional.of(new BuildLock(file, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      throw busy(target);
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

  private static OutputException busy(Target target) {
    return new OutputException(
        "Another build is writing `%s`. Wait until it is done, then build again."
            .formatted(target.folder()));
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
