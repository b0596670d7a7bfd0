package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
    assertEquals(List.of("content/pages/secret.md file-outside"), errors());
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
  void aContentFolderThatIsALinkItselfIsRead() throws IOException {
    Path link = Files.createSymbolicLink(disk.resolve("link"), content);
    BuiltSite built = BuiltSite.of(link, disk.resolve("site"), LocalDate.of(2026, 1, 31));
    assertTrue(built.result().site().isPresent(), built::findings);
  }
}
