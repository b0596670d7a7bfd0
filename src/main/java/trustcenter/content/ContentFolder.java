package trustcenter.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;
import trustcenter.reference.Law;

/**
 * The files of a content folder. Whatever the format does not know is reported, and nothing outside
 * is read.
 */
final class ContentFolder {
  private static final List<String> FILES =
      List.of(
          "site.yaml",
          "subprocessors.yaml",
          "certificates.yaml",
          "contacts.yaml",
          "documents.yaml");
  private static final Map<String, String> FOLDERS =
      Map.of(
          "toms", ".md",
          "agreements", ".md",
          "updates", ".md",
          "pages", ".md",
          "data-centers", ".yaml");
  private static final String WELL_KNOWN = ".well-known";
  private static final long LARGEST = 20_000_000;

  private final Path folder;
  private final Map<String, TextFile> texts = new TreeMap<>();
  private final TreeSet<String> paths = new TreeSet<>();
  private final Diagnostics diagnostics;
  private final Sources sources;
  private boolean releases;

  /**
   * A text file.
   *
   * @param path below {@code content/}
   * @param text its lines end in line feeds
   */
  record TextFile(String path, String text) {
    /** The name without folder and ending. */
    String stem() {
      String name = path.substring(path.lastIndexOf('/') + 1);
      return name.substring(0, name.lastIndexOf('.'));
    }
  }

  private ContentFolder(Path folder, Diagnostics diagnostics, Sources sources) {
    this.folder = folder;
    this.diagnostics = diagnostics;
    this.sources = sources;
  }

  static ContentFolder list(Path folder, Diagnostics diagnostics, Sources sources) {
    ContentFolder files = new ContentFolder(folder, diagnostics, sources);
    for (Path path : files.children(folder, "content")) {
      files.atTop(path, path.getFileName().toString());
    }
    return files;
  }

  /** What lies in a folder, by name; that it cannot be read is no reason to publish less. */
  private List<Path> children(Path folder, String name) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(path -> !isHidden(path.getFileName().toString()))
          .sorted(java.util.Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (NotDirectoryException | NoSuchFileException none) {
      return List.of();
    } catch (IOException unreadable) {
      unreadable(Span.ofFile(name), "the folder cannot be read.", "check its permissions.");
      return List.of();
    }
  }

  /** What begins with a dot is not the author's; but who adds `.well-known` means to publish it. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") && !name.equals(WELL_KNOWN);
  }

  /** Whether a path is a link of the file system that leads out of content/, or nowhere. */
  private boolean isMisleading(Path path, String relative) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    try {
      if (path.toRealPath().startsWith(folder.toRealPath())) {
        return false;
      }
      outside("content/" + relative);
    } catch (IOException nowhere) {
      diagnostics.report(
          Code.MISSING_FILE,
          Span.ofFile("content/" + relative),
          "this is a link that leads nowhere, or in a circle.",
          "put the file itself here, or remove the link.");
    }
    return true;
  }

  private void outside(String file) {
    diagnostics.report(
        Code.FILE_OUTSIDE,
        Span.ofFile(file),
        "this is a link that leads out of content/.",
        "put the file itself here.");
  }

  private void atTop(Path path, String name) {
    // Of documents/ only what documents.yaml names is read, and refused there.
    if (!name.equals("documents") && isMisleading(path, name)) {
      return;
    }
    if (FILES.contains(name) && Files.isRegularFile(path)) {
      read(path, name);
    } else if (FOLDERS.containsKey(name) && Files.isDirectory(path)) {
      for (Path child : children(path, "content/" + name)) {
        inFolder(child, name, child.getFileName().toString());
      }
    } else if (name.equals("reference") && Files.isDirectory(path)) {
      children(path, "content/" + name)
          .forEach(child -> ofReference(child, child.getFileName().toString()));
    } else if (name.equals("releases") && Files.isDirectory(path)) {
      releases =
          children(path, "content/" + name).stream()
              .anyMatch(child -> child.getFileName().toString().endsWith(".json"));
    } else if (name.equals(WELL_KNOWN)) {
      unknown(
          name,
          "security.txt is written by every build, from the contact with `role: security`, and"
              + " expires six months later.");
    } else if (!(name.equals("documents") && Files.isDirectory(path))) {
      unknown(
          name,
          Nearest.to(name, knownAtTop())
              .map(near -> "did you mean `" + near + "`?")
              .orElse("move it out of content/."));
    }
  }

  private static List<String> knownAtTop() {
    List<String> known = new ArrayList<>(FILES);
    known.addAll(FOLDERS.keySet());
    known.addAll(List.of("documents", "reference", "releases"));
    return known;
  }

  private void inFolder(Path path, String folderName, String name) {
    String ending = FOLDERS.getOrDefault(folderName, "");
    String relative = folderName + "/" + name;
    if (isMisleading(path, relative)) {
      return;
    }
    if (Files.isDirectory(path)) {
      unknown(relative, "there are no folders in " + folderName + "/; move its files one up.");
    } else if (Files.isRegularFile(path) && name.endsWith(ending)) {
      read(path, relative);
    } else {
      String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
      unknown(
          relative, "files in " + folderName + "/ end in " + ending + ": " + stem + ending + ".");
    }
  }

  private void ofReference(Path path, String name) {
    if (Law.fileNames().contains(name) && Files.isRegularFile(path)) {
      read(path, "reference/" + name);
    } else {
      String files = String.join(", ", Law.fileNames());
      unknown(
          "reference/" + name,
          Nearest.to(name, Law.fileNames())
              .map(near -> "did you mean `" + near + "`?")
              .orElse("these can be replaced: " + files + "."));
    }
  }

  private void unknown(String path, String hint) {
    diagnostics.report(
        Code.UNKNOWN_FILE,
        Span.ofFile("content/" + path),
        "the content format has no such file.",
        hint);
  }

  private void read(Path path, String relative) {
    paths.add(relative);
    String file = "content/" + relative;
    try {
      if (!path.toRealPath().startsWith(folder.toRealPath())) {
        outside(file);
        return;
      }
      if (Files.size(path) > LARGEST) {
        unreadable(Span.ofFile(file), "the file is larger than 20 MB.", "split it.");
        return;
      }
      text(file, Files.readAllBytes(path))
          .filter(text -> isClean(file, text))
          .ifPresent(text -> texts.put(relative, new TextFile(relative, text)));
    } catch (IOException unreadable) {
      unreadable(Span.ofFile(file), "the file cannot be read.", "check its permissions.");
    }
  }

  private void unreadable(Span span, String message, String hint) {
    diagnostics.report(Code.UNREADABLE_FILE, span, message, hint);
  }

  /** The text of a file; empty where it is not UTF-8, which is reported. */
  private Optional<String> text(String file, byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    boolean broken = decoder.decode(in, out, true).isError();
    String read = SourceText.of(out.flip().toString());
    if (broken) {
      unreadable(
          new Span(file, line(read), 0, 0),
          "this line is no text in UTF-8.",
          "save the file as plain text in UTF-8.");
      return Optional.empty();
    }
    sources.put(file, read);
    return Optional.of(read);
  }

  /** Whether a text has no control characters, which no page could show. */
  private boolean isClean(String file, String text) {
    OptionalInt found =
        IntStream.range(0, text.length())
            .filter(at -> Character.isISOControl(text.charAt(at)))
            .filter(at -> text.charAt(at) != '\n' && text.charAt(at) != '\t')
            .findFirst();
    if (found.isPresent()) {
      int at = found.getAsInt();
      int column = at - text.lastIndexOf('\n', at);
      unreadable(
          new Span(file, line(text.substring(0, at)), column, column + 1),
          String.format(
              Locale.ROOT, "here is the control character U+%04X.", (int) text.charAt(at)),
          "delete it, and save the file as plain text in UTF-8.");
    }
    return found.isEmpty();
  }

  /** The line in which a text ends, from 1. */
  private static int line(String text) {
    return (int) text.chars().filter(c -> c == '\n').count() + 1;
  }

  /** Puts a text in the place of a file's, or beside the files. */
  void put(String path, String text) {
    paths.add(path);
    sources.put("content/" + path, text);
    texts.put(path, new TextFile(path, text));
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  boolean hasReleases() {
    return releases;
  }

  Path documents() {
    return folder.resolve("documents");
  }

  Optional<TextFile> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** The files of a folder with an ending, by name. */
  List<TextFile> texts(String inside, String ending) {
    return texts.values().stream()
        .filter(file -> file.path().startsWith(inside + "/") && file.path().endsWith(ending))
        .toList();
  }

  /** The paths that have a page on the site, for links. */
  Collection<String> linkable() {
    return paths.stream().filter(path -> !path.startsWith("reference/")).toList();
  }
}
