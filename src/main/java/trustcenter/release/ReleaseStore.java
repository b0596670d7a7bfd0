package trustcenter.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.model.DocumentFile;
import trustcenter.model.Localised;
import trustcenter.model.TrustCenter;
import trustcenter.release.ReleaseFile.BrokenRelease;
import trustcenter.work.Cores;

/**
 * The folder {@code content/releases/}: a file a release, and below {@code documents/} the files
 * that releases offered, each under its digest, so that a past version stays whole when a document
 * is replaced.
 */
public final class ReleaseStore {
  private static final String ENDING = ".json";
  private static final String DOCUMENTS = "documents";

  /**
   * Bytes of one release. A measure takes some 300, so ten thousand of them are 3 MB, more than any
   * company has. Small objects take up to forty times their size once they are read: what a pull
   * request can bring has to leave room in 512 MB.
   */
  public static final int LARGEST = 8_000_000;

  private final Path folder;
  private final String label;
  private final Layout layout;
  private final ReleaseFile format = new ReleaseFile();

  /** Where the documents of releases are kept. */
  @FunctionalInterface
  private interface Layout {
    Path document(DocumentFile document);
  }

  private ReleaseStore(Path folder, String label, Layout layout) {
    this.folder = folder;
    this.label = label;
    this.layout = layout;
  }

  /** The releases of a content folder, which need not have any. */
  public static ReleaseStore ofContent(Path content) {
    Path folder = content.resolve("releases");
    return new ReleaseStore(
        folder,
        "content/releases",
        document -> folder.resolve(DOCUMENTS).resolve(document.sha256()));
  }

  /** The releases of a built or downloaded site. */
  public static ReleaseStore ofSite(Path site) {
    Path documents = site.resolve("versions").resolve(DOCUMENTS);
    return new ReleaseStore(
        site.resolve("data").resolve("releases"),
        "data/releases",
        document -> documents.resolve(document.sha256()).resolve(document.file()));
  }

  /** Reads all releases and proves their chain. */
  public Releases read() {
    List<Diagnostic> found = new ArrayList<>();
    List<Release> releases = new ArrayList<>();
    Pieces pieces = format.pieces();
    for (One one : Cores.map(List.copyOf(files(found).entrySet()), file -> one(file, pieces))) {
      one.release().ifPresent(releases::add);
      found.addAll(one.found());
    }
    if (found.isEmpty()) {
      proveChain(releases, found);
      proveDocuments(releases, found);
    }
    return new Releases(releases, found.stream().sorted().toList());
  }

  /** Reads one release by itself; empty where it is not there, or broken. */
  public Optional<Release> read(ReleaseId id) {
    Path file = path(id);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? one(Map.entry(id, file), format.pieces()).release()
        : Optional.empty();
  }

  /** One file: the release, or what is wrong. */
  private record One(Optional<Release> release, List<Diagnostic> found) {}

  private One one(Map.Entry<ReleaseId, Path> file, Pieces pieces) {
    ReleaseId id = file.getKey();
    List<Diagnostic> found = new ArrayList<>();
    try {
      Release release = format.read(bytes(file.getValue()), pieces);
      if (release.id().equals(id)) {
        return new One(Optional.of(release), found);
      }
      broken(found, id, "it says that it is the release " + release.id() + ", so it was renamed");
    } catch (BrokenRelease wrong) {
      report(found, wrong, id);
    } catch (IOException unreadable) {
      broken(found, id, "it cannot be read");
    }
    return new One(Optional.empty(), found);
  }

  /** A file's bytes; one that is too large is not read. */
  private static byte[] bytes(Path file) throws IOException, BrokenRelease {
    if (Files.size(file) <= LARGEST) {
      return Files.readAllBytes(file);
    }
    throw new BrokenRelease("it is larger than 8 MB, and no release is as large", false);
  }

  /**
   * A word for the state of its files: the same for as long as their names, sizes and dates are.
   */
  public String state() {
    StringBuilder state = new StringBuilder();
    for (Path own : List.of(folder, folder.resolve(DOCUMENTS))) {
      if (!Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      try (Stream<Path> children = Files.list(own)) {
        for (Path child : children.sorted().toList()) {
          BasicFileAttributes known =
              Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
          state.append(child.getFileName()).append(' ').append(known.size()).append(' ');
          state.append(known.lastModifiedTime()).append('\n');
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return state.toString();
  }

  private Map<ReleaseId, Path> files(List<Diagnostic> found) {
    Map<ReleaseId, Path> files = new TreeMap<>();
    for (Path own : List.of(folder, folder.resolve(DOCUMENTS))) {
      if (Files.isSymbolicLink(own)) {
        found.add(linked(own));
        return files;
      }
    }
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> children = Files.list(folder)) {
      children.sorted().forEach(path -> sort(path, files, found));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return files;
  }

  /** Releases are written here, and nothing may be written elsewhere. */
  private Diagnostic linked(Path own) {
    return Diagnostic.of(
        Code.RELEASE_BROKEN,
        Span.ofFile(own.equals(folder) ? label : label + "/" + DOCUMENTS),
        "this is a link of the file system to another folder.",
        "put the folder itself here.");
  }

  private void sort(Path path, Map<ReleaseId, Path> files, List<Diagnostic> found) {
    String name = path.getFileName().toString();
    if (name.startsWith(".") || name.equals(DOCUMENTS)) {
      return;
    }
    Optional<ReleaseId> id =
        name.endsWith(ENDING)
            ? ReleaseId.parse(name.substring(0, name.length() - ENDING.length()))
            : Optional.empty();
    if (id.isPresent() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      files.put(id.get(), path);
    } else if (Files.isSymbolicLink(path)) {
      found.add(
          Diagnostic.of(
              Code.RELEASE_BROKEN,
              Span.ofFile(label + "/" + name),
              "this is a link of the file system, and no file that was released.",
              "put the file itself here, as it was published."));
    } else {
      found.add(
          Diagnostic.of(
              Code.RELEASE_BROKEN,
              Span.ofFile(label + "/" + name),
              "this is no release.",
              "only `trustcenter release` writes here; move the file away."));
    }
  }

  private void report(List<Diagnostic> found, BrokenRelease wrong, ReleaseId id) {
    if (wrong.isNewer()) {
      found.add(
          Diagnostic.of(
              Code.RELEASE_NEWER,
              Span.ofFile(label + "/" + id + ENDING),
              "the release " + id + " cannot be read: " + wrong.getMessage() + ".",
              "use a newer trustcenter."));
    } else {
      broken(found, id, String.valueOf(wrong.getMessage()));
    }
  }

  private void broken(List<Diagnostic> found, ReleaseId id, String why) {
    found.add(
        Diagnostic.of(
            Code.RELEASE_BROKEN,
            Span.ofFile(label + "/" + id + ENDING),
            "the release " + id + " is broken: " + why + ".",
            "restore the file as it was published; a correction is a new release."));
  }

  private void proveChain(List<Release> releases, List<Diagnostic> found) {
    Optional<Digest> before = Optional.empty();
    String last = "";
    for (Release release : releases) {
      if (!release.previous().equals(before)) {
        broken(found, release.id(), chainBreak(release, last));
      }
      before = Optional.of(release.digest());
      last = release.id().toString();
    }
  }

  private static String chainBreak(Release release, String last) {
    if (last.isEmpty()) {
      return "it follows a release that is not here: the one before it was removed";
    }
    return release.previous().isEmpty()
        ? "it says that it is the first release, but " + last + " is before it"
        : "it does not follow "
            + last
            + " as that is now: one between them was removed, or "
            + last
            + " was replaced";
  }

  private void proveDocuments(List<Release> releases, List<Diagnostic> found) {
    Map<Path, Boolean> known = new HashMap<>();
    for (Release release : releases) {
      for (DocumentFile document : release.content().documents()) {
        if (!known.computeIfAbsent(document(document), kept -> isKept(kept, document.sha256()))) {
          broken(
              found,
              release.id(),
              "the document " + document.file() + " that it offered is missing or altered");
        }
      }
    }
  }

  private static boolean isKept(Path file, String sha256) {
    try {
      return Files.isRegularFile(file) && Digest.of(Files.readAllBytes(file)).hex().equals(sha256);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The file of a release. */
  public Path path(ReleaseId id) {
    return folder.resolve(id + ENDING);
  }

  /** Where the file of a document that a release offered is kept. */
  public Path document(DocumentFile document) {
    return layout.document(document);
  }

  /** The id that the next release of a day gets. */
  public static ReleaseId nextId(Releases releases, LocalDate date) {
    int number =
        (int) releases.all().stream().filter(release -> release.date().equals(date)).count() + 1;
    return new ReleaseId(date, number);
  }

  /** The file of a release that is not written. */
  public byte[] file(
      ReleaseId id,
      Optional<Localised<String>> title,
      Optional<Localised<String>> note,
      Optional<Digest> previous,
      TrustCenter content) {
    return format.write(id, title, note, previous, content);
  }

  /** Content in the form of a release, but without id, date and seal. */
  public static String unreleased(TrustCenter content) {
    return new ReleaseFile().unreleased(content);
  }

  /** The content as a release of it would hold it, for comparing with releases. */
  public static TrustCenter releasable(TrustCenter content) {
    return ReleaseFile.withoutPosts(content);
  }

  /**
   * Writes a release and keeps its documents. The release's own file comes last and whole, and
   * never replaces another.
   *
   * @param documents the folder in which the content's documents lie now
   */
  public void write(ReleaseId id, byte[] file, TrustCenter content, Path documents) {
    try {
      Files.createDirectories(folder);
      for (DocumentFile document : content.documents()) {
        keep(documents.resolve(document.file()), document);
      }
      Path target = path(id);
      if (Files.exists(target)) {
        throw new FileAlreadyExistsException(target.toString());
      }
      whole(target, beside -> Files.write(beside, file));
    } catch (IOException failed) {
      throw new UncheckedIOException("the release " + id + " could not be written", failed);
    }
  }

  private void keep(Path file, DocumentFile document) throws IOException {
    Path kept = document(document);
    if (!Files.exists(kept)) {
      Files.createDirectories(kept.getParent());
      whole(
          kept,
          beside -> {
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            if (!isKept(beside, document.sha256())) {
              throw new IOException(document.file() + " has changed meanwhile");
            }
          });
    }
  }

  /** What fills a file. */
  @FunctionalInterface
  private interface Filling {
    void fill(Path file) throws IOException;
  }

  /**
   * Makes a file whole or not at all: it is filled under another name and has reached the disk
   * before it bears its own.
   */
  private static void whole(Path target, Filling filling) throws IOException {
    // No temporary file of the JDK: only its owner could read it.
    Path beside = target.resolveSibling("." + target.getFileName() + ".tmp");
    try {
      filling.fill(beside);
      try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
