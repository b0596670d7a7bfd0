package trustcenter.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Writes one site: its files go to a staging folder beside the target, and {@link #publish} swaps
 * them in as a whole.
 *
 * <p>Whatever fails and whenever the process is killed, the old or the new site is there whole, or
 * the next {@link #open} brings the old one back. Files may be written by several threads; they
 * must have returned before {@code publish} or {@code close} is called. A failure to read or write
 * is an {@link OutputException}; a mistake of the caller is an {@link IllegalStateException}.
 */
public final class SiteWriter implements SiteFiles, AutoCloseable {
  private final Target target;
  private final boolean force;
  private final BuildLock lock;
  private final Swap swap;
  private final Claims claims = new Claims();
  private final Map<OutputPath, FileStamp> stamps = new ConcurrentHashMap<>();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();
  private final Set<String> kept = new ConcurrentSkipListSet<>();
  private volatile State state = State.OPEN;

  private enum State {
    OPEN("open"),
    FAILED("incomplete, since a file could not be written"),
    PUBLISHED("published already"),
    CLOSED("closed");

    private final String words;

    State(String words) {
      this.words = words;
    }
  }

  private SiteWriter(Target target, boolean force, BuildLock lock) {
    this.target = target;
    this.force = force;
    this.lock = lock;
    this.swap = new Swap(target);
  }

  /**
   * Prepares a site for a target folder, which need not exist. A symbolic link is followed. Nothing
   * of the target changes before {@link #publish}, but an interrupted build's left-overs are
   * repaired.
   *
   * @param force whether the target may hold files that this program did not write; they will be
   *     deleted
   * @throws OutputException if no site may or can be written there, or another build is doing so
   */
  public static SiteWriter open(Path target, boolean force) {
    Target resolved = Target.resolve(target);
    BuildLock lock = BuildLock.of(resolved);
    try {
      SiteWriter writer = new SiteWriter(resolved, force, lock);
      writer.begin();
      return writer;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private void begin() {
    // The order matters: only a repaired target shows what it holds.
    swap.repair();
    refuseForeign();
    swap.begin();
    claims.claim(Marker.PATH);
  }

  /** Writes a file of the site. No path may be written twice, in whatever case. */
  @Override
  public void write(OutputPath path, byte[] content) {
    store(path, out -> out.write(content));
  }

  /**
   * Copies a file's bytes, but not its permissions. No path may be written twice, in whatever case.
   */
  @Override
  public void copy(OutputPath path, Path source) {
    try (InputStream in = Files.newInputStream(source)) {
      store(path, in::transferTo);
    } catch (IOException e) {
      state = State.FAILED;
      throw OutputException.failed(
          "Cannot copy `" + source + "` to the site", e, "Allow reading it, then build again.");
    }
  }

  /**
   * Takes a folder over from the site that stands in the target's place, if it holds some files as
   * they were when they were written, and nothing else. It is moved when the site is published: no
   * bytes are copied, and nothing may be written into it.
   *
   * @param folder from the top
   * @param files all in it, with their stamps
   * @return whether it does; else they have to be written
   */
  public boolean keep(String folder, Map<OutputPath, FileStamp> files) {
    requireUnfinished();
    try {
      Path there = target.folder().resolve(folder);
      // A folder that may not be written may not be moved either.
      if (!Files.isWritable(there)
          || !there.toRealPath().equals(there)
          || !FileStamp.below(target.folder(), there).equals(files)) {
        return false;
      }
      makeFolder(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
    files.keySet().forEach(claims::claim);
    stamps.putAll(files);
    kept.add(folder);
    return true;
  }

  /** The stamp of a file that was written or kept. */
  public FileStamp stamp(OutputPath path) {
    return Optional.ofNullable(stamps.get(path)).orElseThrow();
  }

  /** What the build before this one left under a name; empty where there is nothing. */
  public Optional<String> recall(String name) {
    return new Memory(target).recall(name);
  }

  /**
   * Leaves something for the next build under a name, in a folder beside the target that can be
   * deleted at any time.
   */
  public void keep(String name, String text) {
    new Memory(target).keep(name, text);
  }

  /** What the published site looks like; empty where that cannot be told. */
  public Optional<SiteStamps> stamps() {
    try {
      return Optional.of(SiteStamps.of(target.folder(), stamps));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What was written so far. */
  public StagedTree tree() {
    requireUnfinished();
    return new StagedTree(
        path -> path.below(isKept(path) ? target.folder() : swap.staging()), stamps);
  }

  /** Puts the site in the target's place. Nothing can be written afterwards. */
  public synchronized void publish() {
    requireComplete();
    refuseForeign();
    swap.sign(stamps.keySet());
    swap.swapIn(List.copyOf(kept));
    state = State.PUBLISHED;
  }

  /** Lets the target go; a site that was not published is removed. */
  @Override
  public synchronized void close() {
    State before = state;
    state = State.CLOSED;
    if (before == State.CLOSED) {
      return;
    }
    try (lock) {
      if (before != State.PUBLISHED) {
        swap.abandon();
      }
    }
  }

  /** What fills a new file. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private void store(OutputPath path, Content content) {
    requireUnfinished();
    if (isKept(path)) {
      throw new IllegalStateException("`" + path + "` is in a folder that is kept.");
    }
    claims.claim(path);
    try {
      Path file = path.below(swap.staging());
      makeFolder(path.folder());
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      stamps.put(path, FileStamp.of(file));
    } catch (IOException e) {
      state = State.FAILED;
      throw OutputException.failed(
          "Cannot write `" + path + "`",
          e,
          "Make sure there is room and leave to write in `" + target.parent() + "`.");
    } catch (InvalidPathException e) {
      state = State.FAILED;
      throw new OutputException(
          "`%s` cannot be a file's name here. Set a UTF-8 locale, such as `LC_ALL=C.UTF-8`."
              .formatted(path));
    }
  }

  private boolean isKept(OutputPath path) {
    String value = path.value();
    for (int end = value.indexOf('/');
        end > 0 && !kept.isEmpty();
        end = value.indexOf('/', end + 1)) {
      if (kept.contains(value.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Most files come into a folder that is there. */
  private void makeFolder(String folder) throws IOException {
    if (!folders.contains(folder)) {
      Files.createDirectories(swap.staging().resolve(folder));
      folders.add(folder);
    }
  }

  private void refuseForeign() {
    if (!force) {
      target.refuseForeign();
    }
  }

  /** After a failure other threads may go on: the first failure is the one to tell of. */
  private void requireUnfinished() {
    if (state == State.PUBLISHED || state == State.CLOSED) {
      throw unfit();
    }
  }

  private void requireComplete() {
    if (state != State.OPEN) {
      throw unfit();
    }
  }

  private IllegalStateException unfit() {
    return new IllegalStateException(
        "The site for `" + target.folder() + "` is " + state.words + ".");
  }
}
