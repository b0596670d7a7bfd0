package trustcenter.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until files below some folders are others than before. What counts is the state of the
 * files, looked at again and again; what the operating system tells of changes only makes the next
 * look come at once. So nothing is missed where events are lost, where a file system has none, and
 * where editors save by renaming.
 *
 * <p>Files whose names begin with a dot or end with a tilde are those of editors and do not count.
 */
final class FolderWatch implements AutoCloseable {
  /** Milliseconds between two looks where the system tells of changes, and where it does not. */
  private static final long SELDOM = 500;

  private static final long OFTEN = 100;

  /**
   * Milliseconds without a change after which a burst of saves is over, and for how long at most.
   */
  private static final long QUIET = 15;

  private static final long LONGEST_BURST = 1_000;

  private final List<Path> folders;
  private final WatchService service;
  private final boolean telling;
  private final Set<Path> registered = new HashSet<>();
  private Map<Path, Stamp> seen;

  /** What changes with each save. */
  private record Stamp(long size, long modified, String key) {}

  /** Watches folders, which need not be there yet. */
  FolderWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    try {
      this.service = FileSystems.getDefault().newWatchService();
    } catch (IOException impossible) {
      throw new UncheckedIOException("files cannot be watched", impossible);
    }
    // Some systems have no events, and their JDK looks every few seconds instead.
    this.telling = !service.getClass().getSimpleName().startsWith("Polling");
    this.seen = stamps();
  }

  /** Waits for a change, and for the end of a burst of them. */
  void awaitChange() throws InterruptedException {
    while (true) {
      Map<Path, Stamp> now = stamps();
      if (!now.equals(seen)) {
        seen = settled(now);
        return;
      }
      drain(service.poll(telling ? SELDOM : OFTEN, TimeUnit.MILLISECONDS));
    }
  }

  private Map<Path, Stamp> settled(Map<Path, Stamp> first) throws InterruptedException {
    Map<Path, Stamp> before = first;
    for (long waited = 0; waited < LONGEST_BURST; waited += QUIET) {
      TimeUnit.MILLISECONDS.sleep(QUIET);
      Map<Path, Stamp> now = stamps();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
    return before;
  }

  private void drain(WatchKey first) {
    for (WatchKey key = first; key != null; key = service.poll()) {
      key.pollEvents();
      if (!key.reset()) {
        registered.remove((Path) key.watchable());
      }
    }
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path folder : folders) {
      try {
        if (Files.isDirectory(folder)) {
          Files.walkFileTree(folder, new Look(stamps));
        }
      } catch (IOException | UncheckedIOException changing) {
        // A folder that went away while it was looked at; the next look sees it gone.
      }
    }
    return stamps;
  }

  private void register(Path folder) {
    if (telling && registered.add(folder)) {
      try {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_DELETE,
            StandardWatchEventKinds.ENTRY_MODIFY);
      } catch (IOException | ClosedWatchServiceException noMore) {
        // The system allows so many and no more; the others are looked at twice a second.
      }
    }
  }

  /** Notes each file that counts; a link is noted as such and not followed. */
  private final class Look extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> stamps;

    Look(Map<Path, Stamp> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isOfEditor(folder) && !folders.contains(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      register(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isOfEditor(file)) {
        stamps.put(
            file,
            new Stamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                String.valueOf(attributes.fileKey())));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isOfEditor(Path path) {
      String name = String.valueOf(path.getFileName());
      return name.startsWith(".") || name.endsWith("~");
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException ended) {
      // Nothing is held that the end of the process would not free.
    }
  }
}
