package trustcenter.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import trustcenter.model.Language;
import trustcenter.wording.Strings;
import trustcenter.work.Recalled;

/**
 * The files that give a site its look: the default theme that comes with the program, overridden
 * file by file by a site's own.
 */
public final class Theme {
  private static final String BUILT_IN = "/trustcenter/theme/";
  private static final String SETTINGS = "theme.yaml";

  private final Optional<Path> folder;
  private final List<String> builtIn;
  private final Recalled<Written, Map<String, String>> words = new Recalled<>(Theme::properties);

  /** A file of words. */
  private record Written(String name, String text) {}

  private Theme(Optional<Path> folder) {
    this.folder = folder;
    this.builtIn = defaultFiles();
  }

  /** The default theme alone. */
  public static Theme builtIn() {
    return new Theme(Optional.empty());
  }

  /** A site's theme over the default one. */
  public static Theme at(Path folder) {
    return new Theme(Optional.of(folder));
  }

  /** The same theme for another build: words whose files are the same are known. */
  public Theme again() {
    words.begin();
    return this;
  }

  /** The names of the files of the default theme, sorted. */
  public static List<String> defaultFiles() {
    return text(BUILT_IN + "files.txt").map(list -> list.lines().toList()).orElse(List.of());
  }

  /** Whether the site's own theme has templates. */
  boolean hasTemplates() {
    return folder.map(root -> root.resolve("templates")).filter(Files::exists).isPresent();
  }

  /** The text of a file; empty where neither theme has it. */
  Optional<String> read(String file) {
    return bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The bytes of a file; empty where neither theme has it. */
  public Optional<byte[]> bytes(String file) {
    Optional<Path> own = folder.map(root -> root.resolve(file)).filter(Files::isRegularFile);
    try {
      if (own.isPresent()) {
        refuseOutside(own.get(), file);
        return Optional.of(Files.readAllBytes(own.get()));
      }
      try (InputStream in = Theme.class.getResourceAsStream(BUILT_IN + file)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void refuseOutside(Path file, String name) throws IOException {
    if (!file.toRealPath().startsWith(folder.orElseThrow().toRealPath())) {
      throw new ThemeException("theme/" + name, 0, "it is a link to a file outside of the theme");
    }
  }

  private static Optional<String> text(String resource) {
    try (InputStream in = Theme.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The site's {@code theme.yaml}; empty where it has none. */
  public Optional<String> settings() {
    folder.ifPresent(root -> refuseFolderLink(root.resolve(SETTINGS), SETTINGS));
    return folder
        .map(root -> root.resolve(SETTINGS))
        .filter(Files::isRegularFile)
        .flatMap(own -> read(SETTINGS));
  }

  /** The default theme's {@code theme.yaml}. */
  public String defaultSettings() {
    return text(BUILT_IN + SETTINGS).orElseThrow();
  }

  /** The names of the files below {@code assets/}, of both themes, sorted. */
  public List<String> assets() {
    TreeSet<String> names = new TreeSet<>();
    builtIn.stream().filter(name -> name.startsWith("assets/")).forEach(names::add);
    folder.ifPresent(root -> refuseFolderLink(root.resolve("assets"), "assets"));
    folder
        .map(root -> root.resolve("assets"))
        .filter(Files::isDirectory)
        .ifPresent(assets -> names.addAll(files(assets)));
    return List.copyOf(names);
  }

  /** The names of the site's own templates, as templates call them, sorted. */
  public List<String> ownTemplates() {
    return own("templates", ".peb").stream()
        .map(name -> name.substring(0, name.length() - ".peb".length()))
        .toList();
  }

  /** The names of the site's own files of words, sorted. */
  public List<String> ownStrings() {
    return own("strings", ".properties");
  }

  private List<String> own(String kind, String ending) {
    // What is behind such a link would be missing without a word.
    folder.ifPresent(root -> refuseFolderLink(root.resolve(kind), kind));
    Optional<Path> there = folder.map(root -> root.resolve(kind)).filter(Files::isDirectory);
    if (there.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(there.get())) {
      List<Path> shown = files.filter(file -> !isHidden(file.getFileName())).toList();
      shown.forEach(file -> refuseFolderLink(file, kind + "/" + file.getFileName()));
      return shown.stream()
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads a file of the site's own words. A mistake is told with its line. */
  public void checkStrings(String name) {
    String file = "strings/" + name;
    String text = read(file).orElse("");
    Map<String, String> texts = properties(new Written(file, text));
    for (String key : List.of("format.day", "format.month")) {
      try {
        var unused = DateTimeFormatter.ofPattern(texts.getOrDefault(key, ""), Locale.ROOT);
      } catch (IllegalArgumentException wrong) {
        throw new ThemeException(
            "theme/" + file,
            lineOf(key, text),
            "`" + key + "` is no pattern for dates: " + wrong.getMessage());
      }
    }
  }

  private static boolean isUnreadable(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static int lineOf(String key, String text) {
    return line(text, "\\s*" + Pattern.quote(key) + "(?![\\w.-]).*");
  }

  /** The number of the first line that matches; 0 where none does. */
  private static int line(String text, String pattern) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(pattern)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<String> files(Path assets) {
    try (Stream<Path> files = Files.walk(assets)) {
      List<Path> shown = files.filter(file -> !isHidden(assets.relativize(file))).toList();
      shown.forEach(file -> refuseFolderLink(file, "assets/" + name(assets.relativize(file))));
      return shown.stream()
          .filter(Files::isRegularFile)
          .map(file -> "assets/" + name(assets.relativize(file)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isHidden(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .anyMatch(segment -> segment.toString().startsWith("."));
  }

  /** A link to a folder is not walked into, so what is in there would be missing without a word. */
  private static void refuseFolderLink(Path file, String name) {
    if (Files.isSymbolicLink(file) && !Files.isRegularFile(file)) {
      throw new ThemeException(
          "theme/" + name.replaceFirst("/$", ""), 0, "it is a link, and to no file of the theme");
    }
  }

  /** A path with slashes; elsewhere than on Windows a backslash may be part of a name. */
  private static String name(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  /**
   * The words of a language; those of the site's theme stand over those of the default one, key by
   * key.
   */
  public Strings strings(Language language) {
    Map<String, String> texts = new TreeMap<>();
    String file = "strings/" + language.tag() + ".properties";
    String general = "strings/" + language.locale().getLanguage() + ".properties";
    for (String name : List.of(general, file)) {
      text(BUILT_IN + name).ifPresent(found -> texts.putAll(words.of(new Written(name, found))));
      folder
          .map(root -> root.resolve(name))
          .filter(Files::isRegularFile)
          .flatMap(own -> read(name))
          .ifPresent(found -> texts.putAll(words.of(new Written(name, found))));
    }
    if (texts.isEmpty()) {
      throw new ThemeException(
          "theme/" + file,
          0,
          "there is no such file, and so no words for the language `" + language + "`");
    }
    return new Strings(language, texts);
  }

  private static Map<String, String> properties(Written written) {
    String name = written.name();
    String text = written.text();
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException broken) {
      throw new ThemeException(
          "theme/" + name,
          line(text, ".*\\\\u(?![0-9a-fA-F]{4}).*"),
          "it is no valid properties file: " + broken.getMessage());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    properties.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    for (Map.Entry<String, String> each : new TreeMap<>(texts).entrySet()) {
      // Neither XML nor a terminal may get one.
      if (each.getValue().codePoints().anyMatch(Theme::isUnreadable)) {
        throw new ThemeException(
            "theme/" + name,
            lineOf(each.getKey(), text),
            "`" + each.getKey() + "` holds a character that nobody can read");
      }
    }
    return texts;
  }
}
