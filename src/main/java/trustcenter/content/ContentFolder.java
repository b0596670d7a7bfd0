package trustcenter.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Sources;
import trustcenter.diagnostic.Span;

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
    for (Path path : children(folder)) {
      files.atTop(path, path.getFileName().toString());
    }
    return files;
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(java.util.Comparator.comparing(path -> path.getFileName().toString()))
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private void atTop(Path path, String name) {
    if (FILES.contains(name) && Files.isRegularFile(path)) {
      read(path, name);
    } else if (FOLDERS.containsKey(name) && Files.isDirectory(path)) {
      for (Path child : children(path)) {
        inFolder(child, name, child.getFileName().toString());
      }
    } else if (name.equals("releases") && Files.isDirectory(path)) {
      releases = !children(path).isEmpty();
    } else if (!(name.equals("documents") && Files.isDirectory(path))) {
      unknown(name, knownAtTop());
    }
  }

  private static List<String> knownAtTop() {
    List<String> known = new ArrayList<>(FILES);
    known.addAll(FOLDERS.keySet());
    known.addAll(List.of("documents", "releases"));
    return known;
  }

  private void inFolder(Path path, String folderName, String name) {
    String ending = FOLDERS.getOrDefault(folderName, "");
    if (Files.isRegularFile(path) && name.endsWith(ending) && name.length() > ending.length()) {
      read(path, folderName + "/" + name);
    } else {
      unknown(folderName + "/" + name, List.of());
    }
  }

  private void unknown(String path, Collection<String> known) {
    String hint = Nearest.to(path, known).map(near -> "did you mean `" + near + "`?").orElse("");
    if (hint.isEmpty() && path.endsWith(".yml")) {
      hint = "call it " + path.substring(0, path.length() - 4) + ".yaml.";
    }
    diagnostics.report(
        Code.UNKNOWN_FILE,
        Span.ofFile("content/" + path),
        "the content format has no such file.",
        hint.isEmpty() ? "move it out of content/." : hint);
  }

  private void read(Path path, String relative) {
    paths.add(relative);
    String file = "content/" + relative;
    try {
      if (!path.toRealPath().startsWith(folder.toRealPath())) {
        diagnostics.report(
            Code.FILE_OUTSIDE,
            Span.ofFile(file),
            "this is a link to a file outside of content/.",
            "put the file itself here.");
        return;
      }
      if (Files.size(path) > LARGEST) {
        throw new CharacterCodingException();
      }
      String text = decode(Files.readAllBytes(path));
      sources.put(file, text);
      int nul = text.indexOf('\0');
      if (nul >= 0) {
        int line = (int) text.substring(0, nul).chars().filter(c -> c == '\n').count() + 1;
        diagnostics.report(
            Code.UNREADABLE_FILE,
            new Span(file, line, 0, 0),
            "there is a NUL character in this line.",
            "save the file as plain text in UTF-8.");
        return;
      }
      texts.put(relative, new TextFile(relative, text));
    } catch (CharacterCodingException notText) {
      diagnostics.report(
          Code.UNREADABLE_FILE,
          Span.ofFile(file),
          "this is no text in UTF-8 of at most 20 MB.",
          "save it in UTF-8.");
    } catch (IOException unreadable) {
      diagnostics.report(
          Code.UNREADABLE_FILE,
          Span.ofFile(file),
          "the file cannot be read.",
          "check its permissions.");
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
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
    return paths;
  }
}
