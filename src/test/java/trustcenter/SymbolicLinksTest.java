package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.diagnostic.Diagnostic;

/** Nothing outside of the content is published through a link of the file system. */
final class SymbolicLinksTest {
  @TempDir Path disk;
  private Path content;
  private Path secret;

  @BeforeEach
  void writeASiteAndASecretBesideIt() throws IOException {
    content = Files.createDirectories(disk.resolve("content"));
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    secret = Files.createDirectories(disk.resolve("elsewhere")).resolve("secret.md");
    Files.writeString(secret, "---\ntitle: Secret\n---\n");
  }

  private List<String> errors() {
    BuiltSite built = BuiltSite.of(content, disk.resolve("site"), LocalDate.of(2026, 1, 31));
    assertTrue(Files.notExists(disk.resolve("site")), built::findings);
    return built.result().diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(each -> each.span().file() + " " + each.code().word())
        .toList();
  }

  @Test
  void aLinkToAFileOutsideIsRefused() throws IOException {
    Files.createDirectories(content.resolve("pages"));
    Files.createSymbolicLink(content.resolve("pages/secret.md"), secret);
    assertEquals(List.of("content/pages/secret.md file-outside"), errors());
  }

  @Test
  void aLinkToAFolderOutsideIsRefused() throws IOException {
    Files.createSymbolicLink(content.resolve("pages"), secret.getParent());
    assertEquals(List.of("content/pages file-outside"), errors());
  }

  @Test
  void aLinkToADocumentOutsideIsRefused() throws IOException {
    Files.createDirectories(content.resolve("documents"));
    Files.createSymbolicLink(content.resolve("documents/a.md"), secret);
    Files.writeString(content.resolve("documents.yaml"), "- file: a.md\n");
    assertEquals(List.of("content/documents.yaml file-outside"), errors());
  }

  @Test
  void aFolderOfDocumentsThatIsALinkIsRefused() throws IOException {
    Files.createSymbolicLink(content.resolve("documents"), secret.getParent());
    Files.writeString(content.resolve("documents.yaml"), "- file: secret.md\n");
    assertEquals(List.of("content/documents.yaml file-outside"), errors());
  }

  @Test
  void linksInACircleOrToNothingAreNamed() throws IOException {
    Path pages = Files.createDirectories(content.resolve("pages"));
    Files.createSymbolicLink(pages.resolve("a.md"), Path.of("b.md"));
    Files.createSymbolicLink(pages.resolve("b.md"), Path.of("a.md"));
    Files.createSymbolicLink(pages.resolve("c.md"), Path.of("c.md"));
    Files.createSymbolicLink(pages.resolve("d.md"), Path.of("nothing.md"));
    Files.createSymbolicLink(content.resolve("toms"), Path.of("toms"));
    assertEquals(
        List.of(
            "content/pages/a.md missing-file",
            "content/pages/b.md missing-file",
            "content/pages/c.md missing-file",
            "content/pages/d.md missing-file",
            "content/toms missing-file"),
        errors());
  }

  @Test
  void foldersInACircleEnd() throws IOException {
    Files.createSymbolicLink(content.resolve("pages"), Path.of(".."));
    assertEquals(List.of("content/pages file-outside"), errors());
    Files.delete(content.resolve("pages"));
    Files.createDirectories(content.resolve("pages"));
    Files.createSymbolicLink(content.resolve("pages/round"), content.resolve("pages"));
    assertEquals(List.of("content/pages/round unknown-file"), errors());
    Files.delete(content.resolve("pages/round"));
    Files.createDirectories(content.resolve("documents"));
    Files.createSymbolicLink(content.resolve("documents/round"), content.resolve("documents"));
    Files.writeString(content.resolve("documents/a.pdf"), "text");
    Files.writeString(content.resolve("documents.yaml"), "- file: round/../../site.yaml\n");
    assertEquals(List.of("content/documents.yaml file-outside"), errors());
  }

  @Test
  void theSiteFileItselfIsNoLinkToOutside() throws IOException {
    Files.delete(content.resolve("site.yaml"));
    Files.createSymbolicLink(content.resolve("site.yaml"), secret);
    assertTrue(errors().contains("content/site.yaml file-outside"));
  }

  @Test
  void aLinkThatStaysInTheContentIsFollowed() throws IOException {
    Files.createDirectories(content.resolve("pages"));
    Files.createDirectories(content.resolve("documents"));
    Files.writeString(content.resolve("pages/a.md"), "---\ntitle: T\n---\n");
    Files.createSymbolicLink(content.resolve("pages/b.md"), Path.of("a.md"));
    Files.writeString(content.resolve("documents/a.pdf"), "text");
    Files.createSymbolicLink(content.resolve("documents/b.pdf"), Path.of("a.pdf"));
    Files.writeString(content.resolve("documents.yaml"), "- file: b.pdf\n");
    BuiltSite built = BuiltSite.of(content, disk.resolve("site"), LocalDate.of(2026, 1, 31));
    assertTrue(built.result().site().isPresent(), built::findings);
    assertTrue(Files.isRegularFile(disk.resolve("site/b/index.html")));
    Path copied = disk.resolve("site/documents/b.pdf");
    assertTrue(Files.isRegularFile(copied, LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void releasesAreNeitherReadNorWrittenElsewhere() throws IOException {
    Path elsewhere = secret.getParent();
    Path releases = content.resolve("releases");
    Files.createSymbolicLink(releases, elsewhere);
    assertTrue(errors().contains("content/releases release-broken"));
    Files.delete(releases);
    Files.createDirectories(releases);
    Files.createSymbolicLink(releases.resolve("documents"), elsewhere);
    assertEquals(List.of("content/releases/documents release-broken"), errors());
    Files.delete(releases.resolve("documents"));
    Files.createSymbolicLink(releases.resolve("2026-01-01.json"), secret);
    assertEquals(List.of("content/releases/2026-01-01.json release-broken"), errors());
  }

  @Test
  void aFileOfAThemeIsNoLinkToOutside() throws IOException {
    for (String name : List.of("templates/404.peb", "assets/a.css")) {
      Path link = disk.resolve("theme").resolve(name);
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, secret);
      assertEquals("theme/" + name, buildWithTheme().mistakeOfTheme().span().file());
      assertTrue(Files.notExists(disk.resolve("site")));
      Files.delete(link);
    }
  }

  @Test
  void wordsOfAThemeAreNoLinkToOutside() throws IOException {
    Path link = disk.resolve("theme/strings/en.properties");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, secret);
    List<String> refused =
        buildWithTheme().result().diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.span().file())
            .toList();
    assertEquals(List.of("theme/strings/en.properties"), refused);
    assertTrue(Files.notExists(disk.resolve("site")));
  }

  @Test
  void aFolderOfAThemeIsNoLinkToOutside() throws IOException {
    Path theme = Files.createDirectories(disk.resolve("theme"));
    Files.copy(secret, secret.resolveSibling("404.peb"));
    for (String name : List.of("templates", "assets")) {
      Files.createSymbolicLink(theme.resolve(name), secret.getParent());
      assertTrue(
          buildWithTheme().result().diagnostics().stream()
              .filter(Diagnostic::isError)
              .allMatch(each -> each.span().file().startsWith("theme/" + name)));
      assertTrue(Files.notExists(disk.resolve("site")));
      Files.delete(theme.resolve(name));
    }
    for (String name : List.of("templates", "assets", "strings", "theme.yaml")) {
      for (Path target : List.of(secret.getParent(), Path.of("nothing"))) {
        Files.createSymbolicLink(theme.resolve(name), target);
        List<Diagnostic> found =
            buildWithTheme().result().diagnostics().stream().filter(Diagnostic::isError).toList();
        assertEquals(
            List.of("theme/" + name),
            found.stream().map(each -> each.span().file()).distinct().toList());
        assertTrue(found.get(0).message().contains("it is a link"), found::toString);
        assertTrue(Files.notExists(disk.resolve("site")));
        Files.delete(theme.resolve(name));
      }
    }
    Path assets = Files.createDirectories(theme.resolve("assets"));
    for (Path target : List.of(secret.getParent(), assets, Path.of("nothing"))) {
      Files.createSymbolicLink(assets.resolve("more"), target);
      assertEquals("theme/assets/more", buildWithTheme().mistakeOfTheme().span().file());
      Files.delete(assets.resolve("more"));
    }
  }

  private BuiltSite buildWithTheme() {
    return BuiltSite.withTheme(content, disk.resolve("theme"), disk.resolve("site"));
  }

  @Test
  void aContentFolderThatIsALinkItselfIsRead() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), content);
    BuiltSite built = BuiltSite.of(link, disk.resolve("site"), LocalDate.of(2026, 1, 31));
    assertTrue(built.result().site().isPresent(), built::findings);
  }
}
