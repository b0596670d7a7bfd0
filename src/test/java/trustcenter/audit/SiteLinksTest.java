package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.output.SiteWriter;

/** Links, fragments and ids of the finished site. */
final class SiteLinksTest extends AuditedSite {
  @Test
  void linksToFilesAndIdsAreFine() {
    assertFine(
        """
        <!doctype html><html lang=de><head>
        <link rel=stylesheet href=../assets/style.css>
        <link rel=icon href=../assets/logo.svg>
        <link rel=canonical href=https://example.com/trust/de/page.html>
        <link rel=alternate hreflang=en href=https://example.com/trust/page.html>
        <link rel="alternate" type="application/pdf" href="../dpa.pdf">
        <script type="application/ld+json">{"@context":"https://schema.org"}</script>
        </head><body>
        <a href=index.html>1</a><a href=./index.html>2</a><a href=../index.html>3</a>
        <a href=index.html#a>4</a><a href=index.html#gr%C3%B6%C3%9Fe>5</a><a href=#here>6</a>
        <a href="sub%20processors.html?q=1#x">7</a><a href=../dpa.pdf#page=2>8</a>
        <a href=../de/../index.html#top-of-all>9</a><a href=#>10</a><a href=#top>11</a>
        <a href=https://example.org/>12</a><a href=//example.org/>13</a>
        <a href=mailto:a@example.org>14</a><a href=tel:+4930>15</a><a>16</a>
        <a href=" index.html ">17</a>
        <img src=../assets/logo.svg srcset="../assets/logo.svg, ../assets/logo.svg 2x" alt="">
        <form action=index.html></form>
        <svg><use href=#here></use></svg>
        <p id=here>
        </body></html>
        """);
  }

  @Test
  void deadLinkNamesLinkAndPage() {
    Diagnostic expected =
        Diagnostic.of(
            Code.DEAD_LINK,
            Span.ofFile("site-output/de/page.html"),
            "`de/page.html` links to `../gone.html#a`, but there is no `gone.html`.",
            "correct the link or add the file.");
    assertEquals(List.of(expected), audit("de/page.html", "<a href=../gone.html#a>x</a>"));
  }

  @Test
  void deadFragmentsAreReported() {
    assertDead("<a href=#nothing>", "links to `#nothing`, but `de/page.html` has no id `nothing`.");
    assertDead(
        "<a href=index.html#A>", "links to `index.html#A`, but `de/index.html` has no id `A`.");
    assertDead(
        "<a href=../index.html#gr%C3%B6>",
        "links to `../index.html#gr%C3%B6`, but `index.html` has no id `grö`.");
    assertDead("<a name=b></a><a href=#b>", "links to `#b`, but `de/page.html` has no id `b`.");
  }

  @Test
  void idWrittenWithAPercentSignIsFoundAsItIs() {
    assertFine("<p id='100%25'></p><p id='50%'></p><a href='#100%25'></a><a href='#50%25'></a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"./", ".", "../de/", "../de", "../de/."})
  void linkToAFolderIsDeadSinceADiskDoesNotFollowIt(String link) {
    assertDead(
        "<a href='" + link + "'>",
        "links to `" + link + "`, but it names a folder, which a disk does not open as a page.");
  }

  @Test
  void hintOfALinkToAFolderNamesItsIndex() {
    assertEquals("name the file, `index.html`.", audit("<a href=../>").get(0).hint().orElseThrow());
  }

  @Test
  void fileIsNoFolder() {
    assertDead(
        "<a href=index.html/>x</a>", "links to `index.html/`, but there is no `de/index.html`.");
  }

  @Test
  void linkOutOfTheSiteIsDead() {
    assertDead("<a href=../../>", "links to `../../`, but it leads out of the site.");
    assertDead("<img src=../../x.png>", "loads `../../x.png`, but it leads out of the site.");
  }

  @Test
  void namesAreComparedByCase() {
    assertDead("<a href=Index.html>", "links to `Index.html`, but there is no `de/Index.html`.");
  }

  @Test
  void encodedSlashSeparatesNothing() {
    assertDead(
        "<a href=..%2Findex.html>",
        "links to `..%2Findex.html`, but there is no `de/..%2Findex.html`.");
  }

  @Test
  void linkFromTheRootIsDeadOnADisk() {
    assertDead(
        "<a href=/trust/index.html>",
        "links to `/trust/index.html`, but it begins at the root of the host, which a disk does"
            + " not have.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/trust/",
        "/trust",
        "/trust/de/",
        "/trust/de",
        "/trust/index.html#top-of-all",
        "/trust/de/sub%20processors.html",
        "/",
        "/other/page.html"
      })
  void pageForWhatWasNotFoundLinksFromTheRoot(String link) {
    assertEquals(
        List.of(),
        messages(
            "404.html",
            "<a href='" + link + "'>x</a><link rel=stylesheet href=/trust/assets/style.css>"));
  }

  @Test
  void linksOfThePageForWhatWasNotFoundAreCheckedToo() {
    assertEquals(
        List.of(
            "`404.html` links to `/trust/de/#b`, but `de/index.html` has no id `b`.",
            "`404.html` links to `/trust/gone`, but there is no `gone`."),
        messages("404.html", "<a href=/trust/gone></a><a href=/trust/de/#b></a>"));
    assertEquals(
        List.of("`404.html` loads `/x.css`, which is no file of the site."),
        messages("404.html", "<link rel=stylesheet href=/x.css>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "", "/trust", "trust/", "/trust/"})
  void basePathMayBeWrittenWithOrWithoutSlashes(String basePath) {
    String base = basePath.contains("trust") ? "/trust/" : "/";
    Map<String, String> site = new TreeMap<>(SITE);
    site.put("404.html", "<a href=" + base + "de/index.html#a></a><a href=" + base + "></a>");
    assertEquals(List.of(), audit(site, basePath));
  }

  @Test
  void everyAttributeThatNamesAFileIsChecked() {
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
        audit(
                """
                <img src=1 srcset="2 1x,3 2x"><video src=4 poster=5></video><object data=6></object>
                <form action=7><button formaction=8></button></form><iframe src=9></iframe>
                <link rel=preload imagesrcset="10, 11 2x"><svg><image xlink:href=12 /></svg>
                <area href=13>
                """)
            .stream()
            .filter(found -> found.code() == Code.DEAD_LINK)
            .map(found -> found.message().replaceAll(".*`([0-9]+)`, but.*", "$1"))
            .sorted(Comparator.comparingInt(Integer::parseInt))
            .toList());
  }

  @Test
  void resourceWithoutAddressIsDead() {
    assertDead("<img src=''>", "loads ``, but that is the page itself.");
  }

  @Test
  void findingsAreSortedByPage() {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put("b.html", "<a href=a.html#x></a><a href=gone></a>");
    site.put("a.html", "<a href=b.html#y></a>");
    assertEquals(
        List.of("site-output/a.html", "site-output/b.html", "site-output/b.html"),
        audit(site, "/").stream().map(found -> found.span().file()).toList());
  }

  @Test
  void twoThousandPagesTakeAFewSeconds() {
    Map<String, String> site = new TreeMap<>();
    for (int page = 0; page < 2000; page++) {
      StringBuilder html = new StringBuilder("<!doctype html><title>x</title>");
      for (int row = 0; row < 120; row++) {
        String link = "page-" + (page + row) % 2000 + ".html#row-" + row;
        html.append("<p class=row id=row-").append(row).append("><a href='").append(link);
        html.append("'>A link</a> ").append("and some <b>text</b> ".repeat(10)).append("</p>\n");
      }
      site.put("page-" + page + ".html", html.toString());
    }
    assertTrue(site.get("page-1.html").length() > 30_000);
    try (SiteWriter writer = write(site)) {
      List<Diagnostic> found =
          // Far more than it takes, since other work may share the machine.
          assertTimeout(Duration.ofMinutes(1), () -> SiteAudit.run(writer.tree(), "/"));
      assertEquals(List.of(), found);
    }
  }

  @Test
  void repeatedIdIsReportedOnceAPage() {
    Diagnostic expected =
        Diagnostic.of(
            Code.DUPLICATE_ANCHOR,
            Span.ofFile("site-output/de/page.html"),
            "`de/page.html` has the id `b` more than once.",
            "give each element an id of its own.");
    assertEquals(
        List.of(expected), audit("de/page.html", "<p id=a><p id=b><p id=b><p id=b><p id=B>"));
  }
}
