package trustcenter.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.BuiltSite;
import trustcenter.build.BuildResult;
import trustcenter.diagnostic.TextPrinter;

/** What {@code theme/theme.yaml} does to a site. */
class LookTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeASite() throws IOException {
    write("content/site.yaml", "organisation: {name: Example Ltd}\n");
  }

  private void write(String path, String... lines) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private BuildResult build() {
    return BuiltSite.withTheme(
            folder.resolve("content"), folder.resolve("theme"), folder.resolve("site"))
        .result();
  }

  private List<String> findings() {
    BuildResult result = build();
    return new TextPrinter(result.sources(), false)
        .print(result.diagnostics())
        .lines()
        .filter(line -> line.startsWith("theme/"))
        .toList();
  }

  private String styles() throws IOException {
    return Files.readString(folder.resolve("site/assets/site.css"));
  }

  @Test
  void oneColourIsEnoughAndTheDarkOneFollowsFromIt() throws IOException {
    write("theme/theme.yaml", "accent: \"#7a1f5c\"");
    assertTrue(build().site().isPresent());
    List<String> accents =
        styles().lines().map(String::strip).filter(line -> line.startsWith("--accent:")).toList();
    assertEquals(2, accents.size());
    assertEquals("--accent: #7a1f5c;", accents.get(0));
    assertFalse(accents.get(1).contains("#7a1f5c"));
    assertTrue(styles().contains("--ink: #16222a;"), "what is not said is as in the default theme");
  }

  @Test
  void aFaintColourIsRefusedAtItsPlaceWithOneThatWillDo() throws IOException {
    write("theme/theme.yaml", "accent: {light: \"#fc0\"}", "colours:", "  edge: {dark: \"#222\"}");
    List<String> findings = findings();
    assertEquals(2, findings.size(), findings::toString);
    assertTrue(findings.get(0).startsWith("theme/theme.yaml:1:17: error[contrast-low]"));
    assertTrue(findings.get(1).startsWith("theme/theme.yaml:3:16: error[contrast-low]"));
    assertFalse(Files.exists(folder.resolve("site")));
    String hint = new TextPrinter(build().sources(), false).print(build().diagnostics());
    String better = hint.replaceAll("(?s).*?will do is (\"#[0-9a-f]{6}\").*", "$1");
    write("theme/theme.yaml", "accent: {light: " + better + "}");
    assertEquals(List.of(), findings());
  }

  @Test
  void aGroundThatSwallowsTheTextIsToldWhereItIsWritten() throws IOException {
    write("theme/theme.yaml", "colours:", "  paper: {light: \"#444444\"}");
    assertTrue(
        findings().stream().allMatch(line -> line.startsWith("theme/theme.yaml:2:18: error")));
    assertFalse(findings().isEmpty());
  }

  @Test
  void mistakesAreToldTogether() throws IOException {
    write(
        "theme/theme.yaml",
        "acent: \"#000\"",
        "colours:",
        "  ink: {light: red, drak: \"#fff\"}",
        "logo: {file: logo.svg, dark: logo.tiff}");
    assertEquals(
        List.of(
            "1:1: error[unknown-key]",
            "3:16: error[invalid-value]",
            "3:21: error[unknown-key]",
            "4:14: error[missing-file]",
            "4:30: error[invalid-value]"),
        findings().stream()
            .map(line -> line.replaceAll("theme/theme.yaml:(.*?\\]).*", "$1"))
            .toList());
  }

  @Test
  void aLogoStandsBesideTheNameOnEveryPage() throws IOException {
    write("theme/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("theme/theme.yaml", "logo: {file: logo.svg}");
    assertTrue(build().site().isPresent());
    String contacts = Files.readString(folder.resolve("site/contacts/index.html"));
    assertTrue(contacts.contains("src=\"../assets/logo.svg\" alt=\"\""));
    assertTrue(Files.exists(folder.resolve("site/assets/logo.svg")));
  }
}
