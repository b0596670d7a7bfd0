package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.InjectionVectors.Vector;

/**
 * Hundreds of attempts to run a script or to load something from elsewhere, through every entrance
 * that an author has, in a real browser: none succeeds, neither below the pages' policy nor where
 * it is taken off. The same attempts, put into a page as they are, do succeed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InjectionTest {
  private static final String OF_THE_THEME =
      "svg, form.filter, form.search, .site-name > a > picture, script[src$=.js]:empty";

  private final List<Vector> vectors = InjectionVectors.all();
  private Path disk = Path.of("");
  private Path site = Path.of("");

  @BeforeAll
  void buildASiteOfNothingElse(@TempDir Path folder) throws Exception {
    disk = folder;
    Path content = folder.resolve("hostile/content");
    new InjectionSite(vectors, content).write();
    site = folder.resolve("site");
    ChildJvm release = release();
    assertEquals(0, release.status(), release.out());
    BuiltSite built = BuiltSite.of(content, site, BuiltSite.EXAMPLE_DAY);
    assertTrue(built.result().site().isPresent(), () -> firstErrors(built.findings()));
  }

  static String firstErrors(String findings) {
    return String.join(
        "\n", findings.lines().filter(line -> line.contains(": error[")).limit(20).toList());
  }

  private ChildJvm release() throws Exception {
    return ChildJvm.run(
        ChildJvm.here(),
        disk,
        List.of(),
        Map.of(),
        "release",
        "--source",
        disk.resolve("hostile").toString(),
        "--date",
        "2026-11-30",
        "--title",
        vectors.get(12).html(),
        "--note",
        vectors.get(0).html());
  }

  @Test
  void thereAreAtLeastThreeHundred() {
    assertTrue(vectors.size() >= 300, () -> "only " + vectors.size());
    assertEquals(
        vectors.size(),
        vectors.stream().map(Vector::html).distinct().count(),
        "no two are the same");
  }

  @Test
  void inAPageThatLetsThemThroughTheyWork() throws Exception {
    StringBuilder frames = new StringBuilder();
    for (Vector vector : vectors) {
      String document = vector.html() + Visits.VISITOR;
      frames
          .append("<iframe srcdoc=\"")
          .append(document.replace("&", "&amp;").replace("\"", "&quot;"))
          .append("\"></iframe>\n");
    }
    Visits.Outcome outcome = visits().open(disk.resolve("control"), frames.toString());
    Set<Integer> dead = new TreeSet<>();
    for (Vector vector : vectors) {
      if (!outcome.numbers().contains(String.valueOf(vector.number()))) {
        dead.add(vector.number());
      }
    }
    assertTrue(
        vectors.size() - dead.size() >= 300,
        () -> "these do nothing: " + dead.stream().map(n -> vectors.get(n - 1).html()).toList());
  }

  /** Both at once, since a browser takes longer to start than to open a site. */
  @Test
  void throughNoEntranceDoesOneWorkBelowThePolicyNorWithoutItWhateverAVisitorDoes()
      throws Exception {
    Path copies = disk.resolve("copies");
    Tree.read(site).replace(copies.resolve("copy"));
    Visits.withoutPolicy(site, copies.resolve("bare"));
    Visits.Outcome outcome = visits().open(copies, Visits.frames(copies));
    assertEquals(Visits.pages(site).size(), outcome.visits());
    assertEquals(Visits.NOTHING, outcome.said());
  }

  @Test
  void noPageHoldsAnythingThatCouldRunLoadCoverOrBeTakenForAnotherName() {
    Set<String> wrong = new TreeSet<>();
    Tree tree = Tree.read(site);
    for (String page : Visits.pages(site)) {
      for (Element element : Jsoup.parse(tree.text(page)).getAllElements()) {
        look(page, element, wrong);
      }
    }
    assertEquals(Set.of(), wrong);
  }

  /**
   * What is wrong with an element.
   *
   * @param wrong where it is noted
   */
  static void look(String page, Element element, Set<String> wrong) {
    String name = element.normalName();
    boolean data = name.equals("script") && element.attr("type").equals("application/ld+json");
    boolean search = SearchTest.isOfTheSearch(page, element);
    if (!data
        && !search
        && name.matches(
            "script|style|iframe|frame|object|embed|form|input|button|select|textarea|svg|math"
                + "|base|template|noscript|video|audio|source|marquee|dialog|map|area|portal")
        && !isOfTheTheme(element)) {
      wrong.add(page + ": <" + name + ">");
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String value = attribute.getValue().strip().toLowerCase(java.util.Locale.ROOT);
      boolean address = key.matches("href|src|action|data|formaction|xlink:href|poster|srcset");
      boolean runs = address && !value.matches("(?s)(https?:|mailto:|tel:|#|[^:]*$).*");
      boolean loads = address && !key.equals("href") && value.matches("(?s)(\\w+:|//).*");
      boolean named = key.equals("name") && !name.equals("meta");
      // A dot parts a thing from its field, and no property of a window has one in its name.
      boolean id = key.equals("id") && !value.matches("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)?");
      if ((key.startsWith("on") && !isOfTheTheme(element))
          || (key.equals("style") && !isOfTheTheme(element))
          || runs
          || loads
          || (named && !isOfTheTheme(element))
          || id) {
        wrong.add(page + ": <" + name + " " + key + "=" + value + ">");
      }
    }
  }

  /** A file of content has an address of its own, so its name is an id or it is refused. */
  @Test
  void noNameOfAFileOfContentIsTakenThatIsNoId() throws IOException {
    Map<String, String> endings =
        Map.of(
            "pages",
            ".md",
            "toms",
            ".md",
            "agreements",
            ".md",
            "updates",
            ".md",
            "data-centers",
            ".yaml");
    Path content = disk.resolve("names/content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    Set<String> files = new TreeSet<>();
    for (Map.Entry<String, String> folder : endings.entrySet()) {
      Files.createDirectories(content.resolve(folder.getKey()));
      String text = folder.getKey().equals("data-centers") ? "name: x\n" : "---\ntitle: x\n---\n";
      String date = folder.getKey().equals("updates") ? "2026-11-01-" : "";
      // Not made harmless for other systems: this one holds all but a slash.
      for (Vector vector : vectors) {
        String name = date + vector.html().replace('/', '\'') + folder.getValue();
        if (name.length() < 120 && !name.contains("\0")) {
          Files.writeString(content.resolve(folder.getKey()).resolve(name), text);
          files.add("content/" + folder.getKey() + "/" + name);
        }
      }
    }
    Path output = disk.resolve("of-names");
    BuiltSite built = BuiltSite.of(content, output, BuiltSite.EXAMPLE_DAY);
    assertTrue(Files.notExists(output));
    built.result().diagnostics().stream()
        .filter(each -> each.isError())
        .forEach(each -> files.remove(each.span().file()));
    assertEquals(Set.of(), files);
    assertTrue(built.findings().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
  }

  /** The files of a theme are copied, and no page says their names but that of the logo. */
  @Test
  void noNameOfAFileOfAThemeBreaksOutOfAPage() throws Exception {
    Path content = disk.resolve("themed/content");
    Files.createDirectories(content);
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    Path theme = Files.createDirectories(disk.resolve("themed/theme/assets"));
    int logos = 0;
    int shown = 0;
    for (String name : InjectionSite.names(vectors)) {
      Files.writeString(theme.resolve(name + ".svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
      if (logos++ % 20 != 0) {
        continue;
      }
      Files.writeString(
          theme.resolveSibling("theme.yaml"),
          "logo: {file: \"" + name.replace("\\", "\\\\") + ".svg\"}\n");
      Path output = disk.resolve("of-theme");
      BuiltSite built = BuiltSite.withTheme(content, theme.getParent(), output);
      if (built.result().site().isEmpty()) {
        assertTrue(built.findings().contains("theme/theme.yaml"), built::findings);
        continue;
      }
      shown++;
      Set<String> wrong = new TreeSet<>();
      for (String page : built.pages()) {
        Jsoup.parse(built.tree().text(page)).getAllElements().forEach(e -> look(page, e, wrong));
      }
      assertEquals(Set.of(), wrong);
    }
    assertTrue(shown > 0, "a logo has such a name");
  }

  @Test
  void noAddressInMarkdownThatIsAScriptBecomesALink() throws Exception {
    Path content = disk.resolve("links/content");
    Files.createDirectories(content.resolve("pages"));
    Files.writeString(content.resolve("site.yaml"), "organisation: {name: Example Ltd}\n");
    Map<String, List<String>> pages = new TreeMap<>();
    for (String form : List.of("[x](ADDRESS)", "[x](<ADDRESS>)", "<ADDRESS>", "![x](ADDRESS)")) {
      List<String> lines = new ArrayList<>();
      for (String address : InjectionVectors.SCRIPT_ADDRESSES) {
        lines.add(form.replace("ADDRESS", InjectionVectors.numbered(address, 1)));
      }
      pages.put("links-" + pages.size(), lines);
    }
    BuiltSite probe = links(content, pages, disk.resolve("probe"));
    for (Map.Entry<String, List<String>> page : pages.entrySet()) {
      String file = "content/pages/" + page.getKey() + ".md";
      List<String> lines = page.getValue();
      List<String> refused =
          probe.result().diagnostics().stream()
              .filter(each -> each.isError() && each.span().file().equals(file))
              .map(each -> lines.get((each.span().line() - 4) / 2))
              .toList();
      assertFalse(refused.isEmpty(), file);
      lines.removeAll(refused);
    }
    BuiltSite built = links(content, pages, disk.resolve("rest"));
    assertTrue(built.result().site().isPresent(), built::findings);
    for (String page : pages.keySet()) {
      String html = built.tree().text(page + "/index.html");
      assertEquals(0, Jsoup.parse(html).select(".prose a, .prose img").size(), html);
    }
    if (Chromium.installed().isPresent()) {
      Path bare = disk.resolve("clicked");
      Visits.withoutPolicy(built.folder(), bare);
      Visits.Outcome outcome = visits().open(bare, Visits.frames(bare));
      assertEquals(Visits.pages(built.folder()).size(), outcome.visits());
      assertEquals(Visits.NOTHING, outcome.said());
    }
  }

  private static BuiltSite links(Path content, Map<String, List<String>> pages, Path output)
      throws IOException {
    for (Map.Entry<String, List<String>> page : pages.entrySet()) {
      Files.writeString(
          content.resolve("pages/" + page.getKey() + ".md"),
          "---\ntitle: T\n---\n" + String.join("\n\n", page.getValue()) + "\n");
    }
    return BuiltSite.of(content, output, BuiltSite.EXAMPLE_DAY);
  }

  private Visits visits() {
    return new Visits(Machine.browser(disk));
  }

  /** Drawings are the theme's own; nothing of a text stands in them but words. */
  private static boolean isOfTheTheme(Element element) {
    return element.closest(OF_THE_THEME) != null && element.closest(".prose, .text") == null;
  }
}
