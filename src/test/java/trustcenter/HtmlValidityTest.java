package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every page is valid by the checker that the W3C runs, without errors and without warnings. */
final class HtmlValidityTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

  @TempDir Path disk;

  @Test
  void everyPageOfTheExampleIsValid() throws Exception {
    assertValid(Map.of("example", BuiltSite.ofExample(disk.resolve("example"))));
  }

  @Test
  void everyPageOfTheGoldenSitesIsValid() throws Exception {
    Map<String, BuiltSite> sites = new TreeMap<>();
    for (Path site : GoldenSitesTest.cases(GoldenSitesTest.SITES)) {
      String name = site.getFileName().toString();
      sites.put(name, GoldenSitesTest.build(site, disk.resolve(name)));
    }
    assertValid(sites);
  }

  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    Checker checker = new Checker();
    assertEquals(List.of(), checker.check("<!doctype html><html lang=en><title>T</title><p>P"));
    assertEquals(1, checker.check("<!doctype html><html lang=en><title>T</title><p bad>P").size());
    assertEquals(1, checker.check("<!doctype html><html><title>T</title><p>P").size());
    assertEquals(List.of(), checker.check("<!doctype html><html lang=en><title>T</title><p>P"));
  }

  private static void assertValid(Map<String, BuiltSite> sites) throws Exception {
    Checker checker = new Checker();
    List<String> wrong = new ArrayList<>();
    int pages = 0;
    for (Map.Entry<String, BuiltSite> site : sites.entrySet()) {
      Tree tree = site.getValue().tree();
      for (String page : site.getValue().pages()) {
        pages++;
        for (String message : checker.check(tree.text(page))) {
          wrong.add(site.getKey() + "/" + page + message);
        }
      }
    }
    assertTrue(pages > 10);
    assertEquals("", String.join("\n", wrong));
  }

  /** The Nu checker; made once, since it reads its schemas for a second. */
  private static final class Checker implements ErrorHandler {
    private final SimpleDocumentValidator validator =
        new SimpleDocumentValidator(true, false, true);
    private final List<String> messages = new ArrayList<>();
    private String[] lines = {};

    Checker() throws Exception {
      validator.setUpMainSchema(SCHEMA, this);
    }

    /** Everything that is wrong with a page, each with line and column. */
    List<String> check(String html) throws IOException, SAXException {
      messages.clear();
      lines = html.split("\n", -1);
      validator.setUpValidatorAndParsers(this, true, false);
      InputSource source =
          new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
      source.setEncoding("UTF-8");
      source.setSystemId("https://trust.example/folder/page.html");
      validator.checkHtmlInputSource(source);
      return List.copyOf(messages);
    }

    @Override
    public void warning(SAXParseException finding) {
      if (!isAboutData(finding) && !isAboutAuthor(finding)) {
        add("warning", finding);
      }
    }

    /**
     * The checker takes JSON-LD for a script that the page's policy would stop. It is a data block,
     * which is never run and so never asked about (HTML Standard, 4.12.1, prepare the script
     * element, steps 8 to 13).
     */
    private boolean isAboutData(SAXParseException finding) {
      return finding.getMessage().startsWith("Inline script violates Content Security Policy")
          && lines[finding.getLineNumber() - 1].startsWith("<script type=\"application/ld+json\">");
    }

    /** What authors write is published as they write it, in whatever normal form. */
    private static boolean isAboutAuthor(SAXParseException finding) {
      return finding.getMessage().contains("not in Unicode Normalization Form C");
    }

    @Override
    public void error(SAXParseException finding) {
      add("error", finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      add("fatal", finding);
    }

    private void add(String kind, SAXParseException finding) {
      messages.add(
          ":%d:%d: %s: %s"
              .formatted(
                  finding.getLineNumber(), finding.getColumnNumber(), kind, finding.getMessage()));
    }
  }
}
