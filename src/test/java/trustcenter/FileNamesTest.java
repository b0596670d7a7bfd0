package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Diagnostic;

/**
 * Files that are called what not every system can hold or tell apart: they are on the site, or
 * named at their place with what to do. Names are written as escapes where they would look alike.
 */
final class FileNamesTest {
  private static final String COMPOSED = "gr\u00F6\u00DFe";
  private static final String IN_PARTS = "gro\u0308\u00DFe";

  @TempDir Path disk;

  @BeforeEach
  void aSite() throws IOException {
    write("content/site.yaml", "organisation: {name: Example Ltd}\n");
  }

  private Path write(String path, String text) throws IOException {
    Path file = disk.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private BuiltSite build() {
    return BuiltSite.withTheme(
        disk.resolve("content"), disk.resolve("theme"), disk.resolve("site"));
  }

  private List<String> errors() {
    BuiltSite built = build();
    assertTrue(Files.notExists(disk.resolve("site")), built::findings);
    List<Diagnostic> errors =
        built.result().diagnostics().stream().filter(Diagnostic::isError).toList();
    errors.forEach(each -> assertTrue(each.hint().isPresent(), each::toString));
    return errors.stream().map(each -> each.span().file() + " " + each.code().word()).toList();
  }

  private List<String> errorsOfDocument(String quoted) throws IOException {
    write("content/documents.yaml", "- {id: a, file: " + quoted + "}\n");
    return errors();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.html", "a.htm", "a.HTM", "a.xhtml", "a.xht", "a.shtml", "a.svgz", "a.xml", "a.xsl",
        "a.xslt", "a.atom", "a.rss", "a.mht", "a.mhtml", "a.js", "a.mjs", "a.php", "a.phtml",
        "a.swf", "a.wasm", "a.css", "a.hta", "a.jar", "a.exe", "a.docm", "a.pdf.html", "a"
      })
  void whatABrowserRunsIsNoDocument(String name) throws IOException {
    write("content/documents/" + name, "x");
    assertEquals(List.of("content/documents.yaml invalid-value"), errorsOfDocument(name));
  }

  @Test
  void aDrawingThatActsIsNeitherADocumentNorAPictureOfATheme() throws IOException {
    String drawing = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    write("content/documents/a.svg", drawing);
    assertEquals(List.of("content/documents.yaml invalid-value"), errorsOfDocument("a.svg"));
    Files.delete(disk.resolve("content/documents.yaml"));
    write("theme/assets/a.svg", drawing);
    assertEquals("theme/assets/a.svg", build().mistakeOfTheme().span().file());
    assertTrue(Files.notExists(disk.resolve("site")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xhtml", "a.htm", "a.xml", "a.svgz", "a.php", "a.swf", "fonts/a.mht"})
  void whatPagesDoNotUseIsNoFileOfATheme(String name) throws IOException {
    write("theme/assets/" + name, "x");
    assertEquals("theme/assets/" + name, build().mistakeOfTheme().span().file());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words",
        COMPOSED,
        IN_PARTS,
        "a:b",
        "A",
        "con",
        "aux",
        "nul",
        "com1",
        "lpt9",
        "a ",
        " a",
        "a\u0001b",
        "a\nb",
        "a\u202Eb",
        "a\\b",
        "a<b>\"|?*",
        "a%2e%2e",
        "-a"
      })
  void aTextWhoseNameIsNoIdIsNamed(String name) throws IOException {
    write("content/pages/" + name + ".md", "---\ntitle: T\n---\n");
    assertEquals(List.of("content/pages/" + name + ".md invalid-id"), errors());
  }

  @ParameterizedTest
  @CsvSource({
    "data-centers/aux.yaml, invalid-id",
    "data-centers/Köln 1.yaml, invalid-id",
    "pages/a.md., unknown-file",
    "pages/a.MD, unknown-file",
    "updates/prn.md, invalid-id",
    "toms/nul.md, invalid-id",
    "agreements/con.md, invalid-id"
  })
  void theSameHoldsInEachFolder(String path, String code) throws IOException {
    String text = path.endsWith(".yaml") ? "name: N\n" : "---\ntitle: T\n---\n";
    write("content/" + path, text);
    assertTrue(errors().contains("content/" + path + " " + code));
  }

  @Test
  void aVeryLongNameIsNamed() throws IOException {
    String name = "content/pages/" + "a".repeat(240) + ".md";
    write(name, "---\ntitle: T\n---\n");
    assertEquals(List.of(name + " invalid-id"), errors());
  }

  @Test
  void namesThatDifferByCaseAreNotBothTaken() throws IOException {
    write("content/pages/a.md", "---\ntitle: T\n---\n");
    Path upper = write("content/pages/A.md", "---\ntitle: T\n---\n");
    assertEquals(List.of("content/pages/A.md invalid-id"), errors());
    Files.delete(upper);
    assertTrue(build().result().site().isPresent());
  }

  @Test
  void anIdThatIsADeviceIsNamedWhereItIsWrittenOrFollowsFromAName() throws IOException {
    write("content/subprocessors.yaml", "- {name: Con}\n- {name: B GmbH, id: nul}\n");
    List<String> errors = errors();
    assertEquals(2, errors.stream().filter(each -> each.endsWith(" invalid-id")).count());
  }

  @Test
  void documentsMayHaveSpacesUmlautsAndSignsOfAddresses() throws IOException {
    List<String> names =
        List.of("two words.pdf", COMPOSED + ".pdf", "100%25 #1 & 'x' (y) +z;,=@!.pdf", "a/b c.txt");
    StringBuilder list = new StringBuilder();
    StringBuilder links = new StringBuilder("---\ntitle: T\n---\n\n");
    for (String name : names) {
      write("content/documents/" + name, "text of " + name);
      list.append("- {id: d")
          .append(list.length())
          .append(", file: \"")
          .append(name)
          .append("\"}\n");
    }
    links.append("[a](<../documents/two words.pdf>) [b](../documents/two%20words.pdf)\n");
    links.append("[c](../documents/").append(COMPOSED).append(".pdf)\n");
    links.append("[d](../documents/gr%C3%B6%C3%9Fe.pdf)\n");
    write("content/documents.yaml", list.toString());
    write("content/pages/p.md", links.toString());
    BuiltSite built = build();
    assertTrue(built.result().site().isPresent(), built::findings);
    for (String name : names) {
      assertEquals("text of " + name, built.tree().text("documents/" + name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "con.pdf",
        "CON",
        "sub/Aux.tar.gz",
        "nul /a.pdf",
        "lpt1.txt",
        "a.pdf.",
        "a.pdf ",
        "sub./a.pdf",
        "a?.pdf",
        "a|b.pdf",
        "a<b>.pdf",
        "a*.pdf",
        "a\u202Efdp.exe",
        "a\u200B.pdf",
        IN_PARTS + ".pdf"
      })
  void aDocumentThatCannotBeEverywhereIsNamed(String name) throws IOException {
    write("content/documents/" + name, "text");
    assertEquals(
        List.of("content/documents.yaml invalid-value"),
        errorsOfDocument("'" + name + "'").stream()
            .map(each -> each.replace("missing-file", "invalid-value"))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\\nb.pdf\"",
        "\"a\\tb.pdf\"",
        "\"a\\0b.pdf\"",
        "\"a\\e[31m.pdf\"",
        "\"a\\uD800.pdf\"",
        "'C:\\a.pdf'",
        "'a\\..\\..\\b.pdf'",
        "'a:b.pdf'"
      })
  void aNameThatNoFileHasIsNoMistakeOfTheProgram(String quoted) throws IOException {
    assertEquals(1, errorsOfDocument(quoted).size());
  }

  @Test
  void theSameNameInOtherLettersIsNamed() throws IOException {
    write("content/documents/" + IN_PARTS + ".pdf", "text");
    assertEquals(
        List.of("content/documents.yaml invalid-value"), errorsOfDocument(COMPOSED + ".pdf"));
    assertTrue(build().findings().contains("Unicode NFD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../site.yaml",
        "../../secret.pdf",
        "/etc/hostname",
        "sub/../../secret.pdf",
        "sub/../../../secret.pdf",
        "..",
        "."
      })
  void noDocumentLiesOutside(String name) throws IOException {
    write("secret.pdf", "secret");
    Files.createDirectories(disk.resolve("content/documents/sub"));
    assertEquals(
        List.of("content/documents.yaml file-outside"), errorsOfDocument("'" + name + "'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../secret.md",
        "../../../../../../etc/passwd",
        "/../secret.md",
        "%2e%2e/%2e%2e/secret.md",
        "..%2f..%2fsecret.md",
        "..\\\\..\\\\secret.md",
        "file:///etc/passwd",
        "/etc/passwd"
      })
  void noLinkLeadsOutside(String destination) throws IOException {
    write("secret.md", "secret");
    write("content/pages/p.md", "---\ntitle: T\n---\n\n[a](" + destination + ")\n");
    List<String> errors = errors();
    assertEquals(1, errors.size());
    assertTrue(
        errors.get(0).matches("content/pages/p.md (file-outside|broken-link)"), errors::toString);
  }

  @Test
  void aNameThatTheSystemCannotWriteIsNoMistakeOfTheProgram() throws Exception {
    write("content/documents/" + COMPOSED + ".pdf", "text");
    write("content/documents.yaml", "- {id: a, file: " + COMPOSED + ".pdf}\n");
    ChildJvm child =
        ChildJvm.run(
            ChildJvm.here(),
            disk,
            List.of(),
            Map.of("LC_ALL", "C"),
            "build",
            "--source",
            disk.toString());
    // Where the JDK takes names for UTF-8 in spite of the locale there is nothing to tell.
    boolean told = child.status() == 1 && child.out().contains("LC_ALL=C.UTF-8");
    assertTrue(told || child.status() == 0, child::out);
  }

  @Test
  void documentsThatAreOneElsewhereCollide() throws IOException {
    for (Map.Entry<String, String> pair :
        Map.of("A.pdf", "a.pdf", "\u00C4.pdf", "\u00E4.pdf", "B.pdf/c.pdf", "b.pdf").entrySet()) {
      write("content/documents/" + pair.getKey(), "1");
      write("content/documents/" + pair.getValue(), "2");
      write(
          "content/documents.yaml",
          "- {id: a, file: %s}\n- {id: b, file: %s}\n".formatted(pair.getKey(), pair.getValue()));
      List<String> errors = errors();
      assertEquals(1, errors.size(), errors::toString);
      assertTrue(errors.get(0).endsWith(" colliding-url"), errors::toString);
    }
  }

  @Test
  void filesOfAThemeAreHandledLikewise() throws IOException {
    write("theme/assets/two words " + COMPOSED + ".css", "1");
    assertEquals("1", build().tree().text("assets/two words " + COMPOSED + ".css"));
    Tree.delete(disk.resolve("site"));
    for (String name : List.of("con.css", "a:b.css", "a\nb.css", IN_PARTS, "a.", "a\\b.css")) {
      Path file = write("theme/assets/" + name, "1");
      assertEquals(List.of("theme/assets/" + name + " theme"), errors());
      Files.delete(file);
    }
    write("theme/assets/A.css", "1");
    write("theme/assets/a.css", "2");
    assertEquals(List.of("theme/assets/a.css colliding-url"), errors());
  }
}
