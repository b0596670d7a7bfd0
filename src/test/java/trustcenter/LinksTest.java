package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.audit.SiteAudit;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;

/** Links and addresses of the example, read from its pages as a browser would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LinksTest {
  private static final URI BELOW_A_PATH = URI.create("https://pages.example/trust/center/");
  private static final URI DISK = URI.create("file:/home/visitor/site/");
  private static final Set<String> ELSEWHERE = Set.of("http", "https", "mailto", "tel");
  private static final String RESOURCES =
      "link[rel=stylesheet], link[rel=icon], [src], [srcset], [data], [poster]";

  private final Map<String, Document> pages = new TreeMap<>();
  private Tree tree = new Tree(new TreeMap<>());

  @BeforeAll
  void buildBelowAPath(@TempDir Path disk) {
    BuiltSite built =
        BuiltSite.of(
            BuiltSite.EXAMPLE,
            disk.resolve("site"),
            BuiltSite.EXAMPLE_DAY,
            Optional.of(BELOW_A_PATH));
    tree = built.tree();
    built.pages().forEach(page -> pages.put(page, Jsoup.parse(tree.text(page))));
    assertTrue(pages.size() > 50, built::findings);
  }

  @Test
  void theAuditFindsNothing(@TempDir Path disk) {
    try (SiteWriter writer = SiteWriter.open(disk.resolve("copy"), false)) {
      tree.files().forEach((path, bytes) -> copy(writer, path, bytes));
      assertEquals(List.of(), SiteAudit.run(writer.tree(), BELOW_A_PATH.getPath()));
    }
  }

  private static void copy(SiteWriter writer, String path, byte[] bytes) {
    if (!path.equals(".trustcenter")) {
      writer.write(new OutputPath(path), bytes);
    }
  }

  @Test
  void everyLinkLeadsSomewhereBelowAPath() {
    assertNoneBroken(BELOW_A_PATH, pages);
  }

  @Test
  void everyLinkNamesAFileThatOpensFromADisk() {
    Map<String, Document> opened = new TreeMap<>(pages);
    // A server shows it at any address, so its links begin at the root of the host.
    opened.remove("404.html");
    assertNoneBroken(DISK, opened);
  }

  private void assertNoneBroken(URI home, Map<String, Document> from) {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Map.Entry<String, Document> page : from.entrySet()) {
      for (Element link : page.getValue().select("a[href], " + RESOURCES)) {
        String written = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        links++;
        if (!leadsSomewhere(home, home.resolve(page.getKey()).resolve(written))) {
          broken.add(page.getKey() + ": " + written);
        }
      }
    }
    assertTrue(links > 1000);
    assertEquals(List.of(), broken);
  }

  private boolean leadsSomewhere(URI home, URI address) {
    if (!address.toString().startsWith(home.toString())) {
      return ELSEWHERE.contains(address.getScheme());
    }
    String path = address.getPath().substring(home.getPath().length());
    boolean folder = path.isEmpty() || path.endsWith("/");
    if (folder && home.equals(DISK)) {
      return false;
    }
    String file = folder ? path + "index.html" : path;
    Optional<String> fragment = Optional.ofNullable(address.getFragment());
    return tree.files().containsKey(file)
        && fragment.map(id -> id.equals("top") || hasId(file, id)).orElse(true);
  }

  private boolean hasId(String page, String id) {
    return Optional.ofNullable(pages.get(page))
        .map(document -> document.getElementById(id) != null)
        .orElse(false);
  }

  @Test
  void nothingIsLoadedFromAnotherOrigin() {
    List<String> foreign = new ArrayList<>();
    pages.forEach(
        (page, document) -> {
          for (Element element : document.select(RESOURCES)) {
            String written = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (!BELOW_A_PATH
                .resolve(page)
                .resolve(written)
                .toString()
                .startsWith(BELOW_A_PATH.toString())) {
              foreign.add(page + ": " + element);
            }
          }
          document
              .select(
                  "iframe, object, embed, form:not(.filter, .search), form[action^=http], base, style, [style],"
                      + " [ping]")
              .forEach(element -> foreign.add(page + ": " + element.tagName()));
          document
              .select("script:not([type=application/ld+json])")
              .not(ownScript(page))
              .forEach(element -> foreign.add(page + ": a script"));
        });
    for (String path : tree.paths()) {
      if (path.endsWith(".css")
          && tree.text(path).matches("(?s).*(@import|url\\(\\W*(http|//)).*")) {
        foreign.add(path);
      }
    }
    assertEquals(List.of(), foreign);
  }

  /** What three pages can do besides, and which no other page has. */
  private static String ownScript(String page) {
    for (String folder : List.of("subprocessors=register", "versions=compare", "search=search")) {
      String[] one = folder.split("=", -1);
      if (page.matches("([a-z-]+/)?" + one[0] + "/index\\.html")) {
        return "script[src$=" + one[1] + ".js]:empty, script[src$=minisearch.js][integrity]:empty";
      }
    }
    return "none";
  }

  @Test
  void everyListedPageHasItsTextBesideItAndTextsLeadToTexts() {
    Pattern link = Pattern.compile("\\]\\(([^)#:\\s]+\\.md)");
    long texts = 0;
    for (String path : tree.paths()) {
      if (path.endsWith(".md")) {
        texts++;
        Matcher links = link.matcher(tree.text(path));
        while (links.find()) {
          String there = URI.create("/" + path).resolve(links.group(1)).getPath().substring(1);
          assertTrue(tree.files().containsKey(there), () -> path + " leads to " + there);
        }
      }
    }
    pages.forEach(
        (page, document) -> {
          for (Element text : document.select("link[type=text/markdown]")) {
            String there = URI.create("/" + page).resolve(text.attr("href")).getPath();
            assertTrue(tree.files().containsKey(there.substring(1)), page);
          }
        });
    assertTrue(texts > 90, "only " + texts);
  }

  @Test
  void theSitemapListsExactlyThePagesThatMayBeIndexed() {
    Set<String> indexed = new TreeSet<>();
    pages.forEach(
        (page, document) -> {
          if (isIndexed(document)) {
            indexed.add(BELOW_A_PATH.resolve(page.replaceFirst("index\\.html$", "")).toString());
          }
        });
    Document sitemap = Jsoup.parse(tree.text("sitemap.xml"), Parser.xmlParser());
    List<String> listed = sitemap.select("url > loc").eachText();
    assertEquals(indexed, new TreeSet<>(listed));
    assertEquals(indexed.size(), listed.size());
    sitemap
        .getElementsByTag("xhtml:link")
        .forEach(link -> assertTrue(indexed.contains(link.attr("href")), link::toString));
  }

  @Test
  void everyPageSaysWhatItIs() {
    List<String> silent = new ArrayList<>();
    pages.forEach(
        (page, document) -> {
          String language = page.matches("(versions/[^/]+/)?en/.*") ? "en" : "de";
          expect(silent, page, "lang", document.select("html").attr("lang").equals(language));
          expect(silent, page, "title", !document.title().isBlank());
          String description = document.select("meta[name=description]").attr("content");
          expect(silent, page, "description", !description.isBlank());
          expect(silent, page, "h1", document.select("h1").size() == 1);
          String policy =
              document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
          expect(silent, page, "policy", policy.startsWith("default-src 'none'; "));
        });
    assertEquals(List.of(), silent);
  }

  @Test
  void everyIndexedPageSaysWhereItIsInEachLanguage() {
    List<String> silent = new ArrayList<>();
    pages.forEach(
        (page, document) -> {
          String here = BELOW_A_PATH.resolve(page.replaceFirst("index\\.html$", "")).toString();
          String canonical = document.select("link[rel=canonical]").attr("href");
          if (isIndexed(document)) {
            expect(silent, page, "canonical", canonical.equals(here));
            String language = document.select("html").attr("lang");
            expect(silent, page, "itself", alternate(document, language).equals(here));
            for (String other : List.of("de", "en")) {
              String there = alternate(document, other);
              expect(silent, page, other, leadsSomewhere(BELOW_A_PATH, URI.create(there)));
              expect(silent, page, "absolute " + other, there.startsWith("https://"));
            }
          }
        });
    assertEquals(List.of(), silent);
  }

  private static String alternate(Document page, String language) {
    return page.select("link[rel=alternate][hreflang=" + language + "]").attr("href");
  }

  private static boolean isIndexed(Document page) {
    return !page.select("meta[name=robots]").attr("content").contains("noindex");
  }

  private static void expect(List<String> silent, String page, String what, boolean isThere) {
    if (!isThere) {
      silent.add(page + ": " + what);
    }
  }
}
