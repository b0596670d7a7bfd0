package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites, built and compared with what is kept.
 *
 * <p>{@code sites/<case>} holds {@code content/}, the whole site in {@code expected/} and, where an
 * author is told anything, {@code findings.txt}. Of the theme's assets only the names are kept, and
 * so no digests of them. A case is built for 2026-01-31, or for the day in its {@code date.txt}.
 *
 * <p>{@code sites-invalid/<case>} holds {@code content/} and {@code expected.txt}: everything an
 * author is told. No site may come of it.
 *
 * <p>Both are written anew by
 *
 * <pre>{@code ./mvnw -q test -Dtest=GoldenSitesTest -Dtrustcenter.rewrite=true}</pre>
 *
 * and then Git shows what became different; read it as a visitor or an author would.
 */
final class GoldenSitesTest {
  static final Path SITES = Path.of("src/test/resources/sites");
  static final Path INVALID = Path.of("src/test/resources/sites-invalid");

  private static final String DAY = "2026-01-31";
  private static final boolean REWRITE = Boolean.getBoolean("trustcenter.rewrite");

  @TempDir Path disk;

  @TestFactory
  Stream<DynamicTest> sitesAreBuiltAsExpected() throws IOException {
    return cases(SITES).stream().map(each -> dynamicTest(each.toString(), () -> checkSite(each)));
  }

  @TestFactory
  Stream<DynamicTest> mistakesAreToldAsExpected() throws IOException {
    return cases(INVALID).stream()
        .map(each -> dynamicTest(each.toString(), () -> checkInvalid(each)));
  }

  /** The folders of all cases of a kind. */
  static List<Path> cases(Path kind) throws IOException {
    try (Stream<Path> cases = Files.list(kind)) {
      return cases.sorted().toList();
    }
  }

  /** Builds the site of a case for its day. */
  static BuiltSite build(Path site, Path output) throws IOException {
    Path date = site.resolve("date.txt");
    String day = Files.exists(date) ? Files.readString(date).strip() : DAY;
    return BuiltSite.of(site.resolve("content"), output, LocalDate.parse(day));
  }

  private void checkSite(Path site) throws IOException {
    BuiltSite built = build(site, disk.resolve(site.getFileName()));
    assertTrue(built.result().site().isPresent(), built::findings);
    Tree tree = built.tree().namesOnly(path -> path.startsWith("assets/")).withoutDigests();
    if (REWRITE) {
      tree.replace(site.resolve("expected"));
      rewrite(site.resolve("findings.txt"), built.findings());
    }
    assertPaired(site, "expected", "findings.txt");
    Path findings = site.resolve("findings.txt");
    String told = Files.exists(findings) ? Files.readString(findings) : "";
    assertEquals(told, built.findings(), site.toString());
    List<String> differences = tree.differences(Tree.read(site.resolve("expected")));
    assertTrue(differences.isEmpty(), () -> site + ":\n" + String.join("\n", differences));
  }

  private void checkInvalid(Path site) throws IOException {
    Path folder = Files.createDirectory(disk.resolve(site.getFileName()));
    BuiltSite built = build(site, folder.resolve("site"));
    assertTrue(built.result().site().isEmpty(), () -> site + ": a site came of it");
    assertEquals(List.of(), Tree.read(folder).paths());
    if (REWRITE) {
      rewrite(site.resolve("expected.txt"), built.findings());
    }
    assertPaired(site, "expected.txt");
    String told = Files.readString(site.resolve("expected.txt"));
    assertEquals(told, built.findings(), site.toString());
  }

  /** A case has its content, what is expected, and nothing that this test would not look at. */
  private static void assertPaired(Path site, String expected, String... more) throws IOException {
    Set<String> there = new TreeSet<>();
    try (Stream<Path> children = Files.list(site)) {
      children.forEach(child -> there.add(child.getFileName().toString()));
    }
    assertTrue(
        there.containsAll(List.of("content", expected)), () -> site + " is unpaired: " + there);
    there.removeAll(List.of("content", expected, "date.txt"));
    there.removeAll(List.of(more));
    assertEquals(Set.of(), there, () -> "nobody looks at this in " + site);
  }

  private static void rewrite(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text);
    }
  }
}
