package trustcenter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.SourceMap;
import trustcenter.model.Language;
import trustcenter.reference.Reference;

/** What an editor says, with the schemas, of the example and of the sites of the tests. */
final class SchemasOfContentTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final Path INVALID = Path.of("src/test/resources/sites-invalid");

  /** Mistakes that show in one file alone, so that an editor has to find them too. */
  private static final Set<Code> OF_ONE_FILE =
      Set.of(
          Code.UNKNOWN_KEY,
          Code.MISSING_KEY,
          Code.EMPTY_VALUE,
          Code.WRONG_TYPE,
          Code.UNKNOWN_WORD,
          Code.UNKNOWN_ROLE,
          Code.UNKNOWN_FACT,
          Code.UNKNOWN_COUNTRY,
          Code.INVALID_PERIOD,
          Code.INVALID_EMAIL,
          Code.NOT_TRANSLATABLE);

  private final Schemas schemas = new Schemas();
  private final YamlReader yaml = new YamlReader();

  /** A file's YAML, and the last line of it. */
  private record Document(String schema, YamlNode root, int lastLine) {}

  @Test
  void exampleAndGoldenSitesAreRight() throws IOException {
    List<Path> sites = new ArrayList<>(folders(SITES));
    sites.add(Path.of(""));
    int looked = 0;
    for (Path site : sites) {
      for (Path file : files(site.resolve("content"))) {
        Optional<Document> document = document(site.resolve("content"), file);
        if (document.isPresent()) {
          assertEquals(List.of(), errors(document.get()), file.toString());
          looked++;
        }
      }
    }
    assertTrue(looked > 60, looked + " files");
  }

  @Test
  void whatIsReadWithoutErrorIsRightAndWhatAnEditorCanFindIsFound() throws IOException {
    Set<Code> found = new HashSet<>();
    for (Path site : folders(INVALID)) {
      Path content = site.resolve("content");
      List<Diagnostic> told = new ContentReader(Reference.builtIn()).read(content).diagnostics();
      for (Path file : files(content)) {
        String name = "content/" + content.relativize(file).toString().replace('\\', '/');
        List<Diagnostic> here =
            told.stream().filter(one -> one.span().file().equals(name)).toList();
        document(content, file).ifPresent(document -> found.addAll(compare(document, here, file)));
      }
    }
    assertEquals(OF_ONE_FILE, found);
  }

  /** The kinds of mistakes that both find in a file. */
  private Set<Code> compare(Document document, List<Diagnostic> told, Path file) {
    List<Error> errors = errors(document);
    Set<Code> plain =
        told.stream()
            .filter(one -> one.span().line() > 0 && one.span().line() <= document.lastLine())
            .map(Diagnostic::code)
            .filter(OF_ONE_FILE::contains)
            .collect(Collectors.toSet());
    if (told.isEmpty()) {
      assertEquals(List.of(), errors, file.toString());
    }
    if (!plain.isEmpty()) {
      assertTrue(!errors.isEmpty(), () -> file + " is valid in spite of " + plain);
    }
    return plain;
  }

  private List<Error> errors(Document document) {
    return schemas.errors(document.schema(), YamlJson.of(document.root()));
  }

  @Test
  void everyYamlFileOfTheExampleNamesItsSchema() throws IOException {
    Path content = Path.of("content");
    Set<String> named = new TreeSet<>();
    for (Path file : files(content)) {
      if (file.toString().endsWith(".yaml")) {
        String line = Files.readAllLines(file).get(0);
        String mark = "# yaml-language-server: $schema=";
        assertTrue(line.startsWith(mark), () -> file + ": " + line);
        Path schema = file.resolveSibling(line.substring(mark.length())).normalize();
        String name =
            schemaOf(content.relativize(file).toString().replace('\\', '/')).orElseThrow();
        assertEquals(Schemas.FOLDER.resolve(name + ".json"), schema, file.toString());
        named.add(name);
      }
    }
    assertEquals(6, named.size(), named::toString);
  }

  /** The YAML of a file that the format knows; empty where it cannot be read. */
  private Optional<Document> document(Path content, Path file) throws IOException {
    String path = content.relativize(file).toString().replace('\\', '/');
    Optional<String> schema = schemaOf(path);
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    Diagnostics syntax = new Diagnostics();
    String text =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .replace("\r\n", "\n");
    if (path.endsWith(".yaml")) {
      return yaml.read(path, text, syntax)
          .map(root -> new Document(schema.get(), root, Integer.MAX_VALUE));
    }
    MarkdownFile parsed = MarkdownFile.parse(source(path, syntax), text);
    return syntax.hasErrors()
        ? Optional.empty()
        : Optional.of(new Document(schema.get(), parsed.frontMatter(), parsed.firstLine() - 1));
  }

  private static Source source(String path, Diagnostics diagnostics) {
    return new Source(
        path,
        List.of(new Language("de")),
        Reference.builtIn(),
        diagnostics,
        new SourceMap(),
        new Ids(),
        new Links());
  }

  /** The schema of a file, by its path below {@code content/}. */
  private Optional<String> schemaOf(String path) {
    String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (path.matches("[a-z]+\\.yaml|data-centers/[^/]+\\.yaml")) {
      String schema = folder.isEmpty() ? name.replace(".yaml", "") : folder;
      return Optional.of(schema).filter(schemas.names()::contains);
    }
    if (path.matches("(toms|agreements|updates|pages)/[^/.][^/]*\\.md")) {
      boolean translation = name.matches(".*\\.[A-Za-z-]{2,}\\.md");
      return Optional.of(folder + (translation ? "-translation" : ""));
    }
    return Optional.empty();
  }

  private static List<Path> folders(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.sorted().toList();
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
