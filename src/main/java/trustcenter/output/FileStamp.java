package trustcenter.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known to be the one that was written, without reading it.
 *
 * @param size in bytes
 * @param changed when it was written, in nanoseconds since 1970, as exactly as the disk says
 */
public record FileStamp(long size, long changed) {
  /** That no file has. */
  private static final FileStamp NONE = new FileStamp(-1, -1);

  /** The stamp of a file; of anything else than a regular file one that no file has. */
  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes read =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return of(read);
  }

  private static FileStamp of(BasicFileAttributes read) {
    return read.isRegularFile()
        ? new FileStamp(read.size(), nanoseconds(read.lastModifiedTime()))
        : NONE;
  }

  /**
   * The stamps of all that is in a folder and in those below it; an empty folder has one that no
   * file has.
   *
   * @param site from where the paths count
   * @throws IllegalArgumentException where a name is none that a site has
   */
  static Map<OutputPath, FileStamp> below(Path site, Path folder) throws IOException {
    Map<OutputPath, FileStamp> stamps = new HashMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          private final Deque<Integer> before = new ArrayDeque<>();

          @Override
          public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            before.push(stamps.size());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path below, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            if (before.pop() == stamps.size()) {
              stamps.put(path(below), NONE);
            }
            return FileVisitResult.CONTINUE;
          }

          private OutputPath path(Path place) {
            return new OutputPath(
                site.relativize(place).toString().replace(File.separatorChar, '/'));
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            stamps.put(path(file), of(attributes));
            return FileVisitResult.CONTINUE;
          }
        });
    return stamps;
  }

  static long nanoseconds(FileTime time) {
    Instant instant = time.toInstant();
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }
}
