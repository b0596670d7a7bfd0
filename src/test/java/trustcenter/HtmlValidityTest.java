package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML by the Nu checker, the one behind validator.w3.org. */
class HtmlValidityTest {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final Path GOLDEN = Path.of("src/test/resources/sites");

  /** Warnings, never errors, that the checker has for a page that is as it should be. */
  private static final List<String> HARMLESS =
      List.of(
          // CommonMark prints void elements with a slash; HTML allows it.
          "Trailing slash on void elements",
          // Authors' words are printed verbatim, in whichever normal form they came.
          "not in Unicode Normalization Form C",
          "Duplicate “dt” name",
          // The checker reads files, of which none is 'self' to it; the browser test sees the style
          // applied.
          "Resource violates Content Security Policy (meta tag): external stylesheet",
          "Resource violates Content Security Policy (meta tag): image",
          // JSON-LD is data: no browser runs it, and none asks script-src about it.
          "Inline script violates Content Security Policy (meta tag)");

  private static final Found FOUND = new Found();
  private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator(true);

  @TempDir private Path folder;

  /** Collects what the checker says. */
  private static final class Found implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();
    private String page = "";

    private void add(SAXParseException message) {
      messages.add(page + ":" + message.getLineNumber() + ": " + message.getMessage());
    }

    @Override
    public void warning(SAXParseException message) {
      String text = String.valueOf(message.getMessage());
      if (HARMLESS.stream().noneMatch(text::contains)) {
        add(message);
      }
    }

    @Override
    public void error(SAXParseException message) {
      add(message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add(message);
    }
  }

  @BeforeAll
  static void setUp() throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    CHECKER.setUpMainSchema(HTML, FOUND);
    CHECKER.setUpValidatorAndParsers(FOUND, false, false);
  }

  private static List<String> check(Path site) throws Exception {
    FOUND.messages.clear();
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertTrue(!pages.isEmpty(), site + " has no pages");
    for (Path page : pages) {
      FOUND.page = site.relativize(page).toString();
      CHECKER.checkHtmlFile(page.toFile(), true);
    }
    return List.copyOf(FOUND.messages);
  }

  @Test
  void theCheckerFindsMistakes() throws Exception {
    Files.writeString(
        folder.resolve("wrong.html"),
        "<!doctype html><html lang=en><title>x</title><p><div></div><ul><p>no item</ul>");
    assertEquals(1, check(folder).size());
  }

  @Test
  void everyPageOfTheExampleIsValid() throws Exception {
    BuiltSite.ofExample(folder.resolve("site"));
    assertEquals(List.of(), check(folder.resolve("site")));
  }

  @Test
  void everyPageOfTheGoldenSitesIsValid() throws Exception {
    for (Path site : goldenSites()) {
      assertEquals(List.of(), check(site), site.toString());
    }
  }

  private static List<Path> goldenSites() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .map(site -> site.resolve("expected"))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    }
  }

  /** The real documents, where they are at hand: they are not part of the project. */
  @Test
  void everyPageOfTheRealDocumentsIsValid() throws Exception {
    Path documents = Path.of("..", "shared", "real");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(documents), "no real documents at hand");
    for (String name : List.of("cobra", "goneo", "meinonlinebuero", "plustech")) {
      Path site = folder.resolve(name);
      BuiltSite.of(documents.resolve(name).resolve("content"), site, BuiltSite.EXAMPLE_DAY);
      assertEquals(List.of(), check(site), name);
    }
  }
}
