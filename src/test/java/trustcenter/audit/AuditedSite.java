package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;

/** A small site on disk, of which a test adds a page and hears what the audit says. */
abstract class AuditedSite {
  /** What the pages under test may refer to. */
  static final Map<String, String> SITE =
      Map.of(
          "index.html", "<h1 id=top-of-all>Home</h1>",
          "de/index.html", "<p id=a>A<p id='größe'>B",
          "de/sub processors.html", "<p id=x>",
          "assets/style.css", "",
          "assets/logo.svg", "<svg/>",
          "dpa.pdf", "%PDF");

  @TempDir Path disk;

  void assertFine(String html) {
    assertEquals(List.of(), audit(html));
  }

  void assertDead(String html, String message) {
    assertOne(Code.DEAD_LINK, html, message);
  }

  void assertForeign(String html, String message) {
    assertOne(Code.FOREIGN_RESOURCE, html, message);
  }

  void assertOne(Code code, String html, String message) {
    List<Diagnostic> found = audit(html);
    assertEquals(
        List.of("`de/page.html` " + message), found.stream().map(Diagnostic::message).toList());
    assertEquals(code, found.get(0).code());
  }

  List<String> messages(String page, String html) {
    return audit(page, html).stream().map(Diagnostic::message).toList();
  }

  List<Diagnostic> audit(String html) {
    return audit("de/page.html", html);
  }

  List<Diagnostic> audit(String page, String html) {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put(page, html);
    return audit(site, "/trust/");
  }

  List<Diagnostic> audit(Map<String, String> site, String basePath) {
    try (SiteWriter writer = write(site)) {
      return SiteAudit.run(writer.tree(), basePath);
    }
  }

  SiteWriter write(Map<String, String> site) {
    SiteWriter writer = SiteWriter.open(disk.resolve("site"), false);
    site.forEach((path, text) -> writer.write(new OutputPath(path), text));
    return writer;
  }
}
