package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.build.ReleaseRun;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.DocumentType;
import trustcenter.render.Theme;

/**
 * Names by which an author's file would stand in the place of one that the program writes, or
 * around it: each is told at its file, and none ends in an exception or overwrites.
 */
final class TakenAddressesTest {
  @TempDir Path disk;

  @BeforeEach
  void aSite() throws IOException {
    write(
        "content/site.yaml",
        """
        organisation: {name: Example Ltd}
        base_url: https://trust.example.com/
        languages: [en, de, de-AT]
        """);
    write("content/contacts.yaml", "- {role: security, email: security@example.com}\n");
    write("content/subprocessors.yaml", "- {name: Muster GmbH, from: 2020-01-01}\n");
    write("content/toms/own.md", "---\ntitle: T\n---\n\n## Access control\n\n- x\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = disk.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuiltSite build() {
    return BuiltSite.withTheme(
        disk.resolve("content"), disk.resolve("theme"), disk.resolve("site"));
  }

  /** Where what is found is an error, with its code. */
  private Set<String> errors() {
    BuiltSite built = build();
    assertTrue(Files.notExists(disk.resolve("site")), built::findings);
    return built.result().diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(each -> each.span().file() + " " + each.code().word())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void documents(List<String> names) throws IOException {
    StringBuilder list = new StringBuilder();
    if (Files.exists(disk.resolve("content/documents"))) {
      Tree.delete(disk.resolve("content/documents"));
    }
    for (String name : names) {
      write("content/documents/" + name, "text of " + name);
      list.append("- {id: d-%d, file: \"%s\"}\n".formatted(list.length(), name));
    }
    write("content/documents.yaml", list.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.md",
        "INDEX.md",
        "Index.MD",
        "index.md/a.txt",
        "index.html/a.txt",
        "INDEX.HTML/a.txt"
      })
  void noDocumentStandsInThePlaceOfThePageOfDocumentsOrOfItsMarkdown(String name)
      throws IOException {
    documents(List.of("a.pdf", name));
    assertEquals(Set.of("content/documents/" + name + " colliding-url"), errors());
  }

  @ParameterizedTest
  @CsvSource({"A/x.txt, a/y.txt", "a/B/x.txt, a/b/y.txt", "ä/x.txt, Ä/y.txt", "x.txt/a.txt, X.txt"})
  void noFolderIsWrittenInTwoWays(String first, String second) throws IOException {
    documents(List.of(first, second));
    assertEquals(Set.of("content/documents/" + second + " colliding-url"), errors());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cname", "de", "de-at", "search", "toms", "changelog", "versions"})
  void noPageIsCalledAsAnotherOrAsAFileOfTheHost(String id) throws IOException {
    write("content/subprocessors.yaml", "- {id: a, name: Muster GmbH, from: 2020-01-01}\n");
    release();
    write("content/pages/" + id + ".md", "---\ntitle: T\n---\n");
    assertEquals(Set.of("content/pages/" + id + ".md colliding-url"), errors());
  }

  @Test
  void aThemeWritesNoFolderInTwoWays() throws IOException {
    write("theme/assets/A/x.css", "1");
    write("theme/assets/a/y.css", "2");
    assertEquals(Set.of("theme/assets/a/y.css colliding-url"), errors());
  }

  /** Documents and pages that are called as whatever lies on the site already. */
  @Test
  void noNameOfAFileOfTheSiteEndsInAnException() throws IOException {
    write("content/site.yaml", "organisation: {name: Example Ltd}\n");
    documents(List.of("a.pdf"));
    release();
    BuiltSite built = build();
    assertTrue(built.result().site().isPresent(), built::findings);
    Set<String> names = new TreeSet<>(List.of("CNAME.txt"));
    for (String path : built.tree().paths()) {
      names.addAll(List.of(path.split("/", -1)));
    }
    Tree.delete(disk.resolve("site"));
    names.removeIf(name -> !DocumentType.isPassive(name));
    assertTrue(names.containsAll(List.of("index.md", "robots.txt", "current.json")));
    for (String name : names) {
      documents(List.of(name.toUpperCase(Locale.ROOT), name + "x/a.txt"));
      String page = "content/pages/" + name.replaceFirst("\\..*", "") + ".md";
      write(page, "---\ntitle: T\n---\n");
      tried(name);
      Files.delete(disk.resolve(page));
    }
  }

  private void tried(String name) throws IOException {
    BuiltSite built = build();
    boolean whole = built.result().site().isPresent();
    boolean told = built.result().diagnostics().stream().anyMatch(Diagnostic::isError);
    assertTrue(whole != told, () -> name + ": " + built.findings());
    if (whole) {
      Tree.delete(disk.resolve("site"));
    }
  }

  /** A version that could not be shown stays for ever. */
  @Test
  void whatCouldNotBeShownIsNotReleased() throws IOException {
    write("content/toms/controls.md", "---\ntitle: T\n---\n\n## Access control\n\n- x\n");
    ReleaseRun.Result refused = released(LocalDate.of(2026, 1, 29));
    assertTrue(refused.id().isEmpty());
    assertTrue(
        refused.diagnostics().stream()
            .anyMatch(each -> each.span().file().equals("content/toms/controls.md")));
    assertTrue(Files.notExists(disk.resolve("content/releases/2026-01-29.json")));
  }

  /** Released documents are kept below their digests, where the name stands too. */
  @Test
  void aReleasedDocumentIsNotRenamedByCaseAlone() throws IOException {
    documents(List.of("A.pdf"));
    release();
    documents(List.of("a.pdf"));
    write("content/documents/a.pdf", "text of A.pdf");
    assertTrue(released(LocalDate.of(2026, 1, 31)).id().isEmpty());
    Tree.delete(disk.resolve("content/documents"));
    documents(List.of("b.pdf"));
    write("content/documents/b.pdf", "text of A.pdf");
    assertTrue(released(LocalDate.of(2026, 1, 31)).id().isPresent());
    assertTrue(build().result().site().isPresent());
  }

  private void release() {
    ReleaseRun.Result result = released(LocalDate.of(2026, 1, 30));
    assertTrue(result.id().isPresent(), () -> result.refusal() + " " + result.diagnostics());
  }

  private ReleaseRun.Result released(LocalDate day) {
    return new ReleaseRun()
        .run(
            new ReleaseRun.Request(
                disk.resolve("content"),
                Theme.builtIn(),
                zone -> day,
                List.of(),
                List.of(),
                false,
                false));
  }
}
