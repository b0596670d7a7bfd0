package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;

final class SiteAuditTest {
  /** What the pages under test may refer to. */
  private static final Map<String, String> SITE =
      Map.of(
          "index.html", "<h1 id=top-of-all>Home</h1>",
          "de/index.html", "<p id=a>A<p id='größe'>B",
          "de/sub processors.html", "<p id=x>",
          "assets/style.css", "",
          "assets/logo.svg", "<svg/>",
          "dpa.pdf", "%PDF");

  @TempDir Path disk;

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
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"),
        audit(
                """
                <img src=1 srcset="2 1x,3 2x"><video src=4 poster=5></video><object data=6></object>
                <form action=7><button formaction=8></button></form><iframe src=9></iframe>
                <link rel=preload imagesrcset="10, 11 2x"><svg><image xlink:href=12 /></svg>
                <meta http-equiv=refresh content="0; URL='13'"><area href=14>
                """)
            .stream()
            .map(found -> found.message().replaceAll(".*`([0-9]+)`, but.*", "$1"))
            .sorted(Comparator.comparingInt(Integer::parseInt))
            .toList());
  }

  @Test
  void resourceWithoutAddressIsDead() {
    assertDead("<img src=''>", "loads ``, but that is the page itself.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=https://cdn.example/x.png>",
        "<img src=//cdn.example/x.png>",
        "<img src='\\\\cdn.example/x.png'>",
        "<img src='ht\ntps://cdn.example/x.png'>",
        "<img srcset='../assets/logo.svg, https://cdn.example/x.png 2x'>",
        "<img src=data:image/gif;base64,R0lGOD>",
        "<script src=https://cdn.example/x.js></script>",
        "<link rel=stylesheet href=https://cdn.example/x.css>",
        "<link rel='alternate stylesheet' href=https://cdn.example/x.css>",
        "<link rel=icon href=https://cdn.example/x.png>",
        "<link rel=preconnect href=https://cdn.example>",
        "<link rel=manifest href=https://cdn.example/x.json>",
        "<iframe src=https://cdn.example/></iframe>",
        "<video poster=https://cdn.example/x.png></video>",
        "<video><source src=https://cdn.example/x.mp4></video>",
        "<picture><source srcset=https://cdn.example/x.webp></picture>",
        "<audio src=https://cdn.example/x.mp3></audio>",
        "<object data=https://cdn.example/x></object>",
        "<embed src=https://cdn.example/x>",
        "<input type=image src=https://cdn.example/x.png>",
        "<svg><use xlink:href=https://cdn.example/x.svg#a></use></svg>",
        "<svg><image href=https://cdn.example/x.png></image></svg>",
        "<a href=index.html ping='https://cdn.example/p'>x</a>",
        "<template><img src=https://cdn.example/x.png></template>",
        "<noscript><img src=https://cdn.example/x.png></noscript>"
      })
  void resourceFromElsewhereIsReported(String html) {
    List<Diagnostic> found = audit(html);
    assertEquals(List.of(Code.FOREIGN_RESOURCE), found.stream().map(Diagnostic::code).toList());
    assertTrue(found.get(0).message().startsWith("`de/page.html` loads `"), found::toString);
  }

  @Test
  void whatIsInlineIsReported() {
    assertForeign("<p style='color:red'>", "has an inline style.");
    assertForeign("<style>p{}</style>", "has an inline style sheet.");
    assertForeign("<svg><style>p{}</style></svg>", "has an inline style sheet.");
    assertForeign("<script>alert(1)</script>", "has an inline script.");
    assertForeign("<script type=module>alert(1)</script>", "has an inline script.");
    assertForeign("<script type=importmap>{}</script>", "has an inline script.");
    assertForeign("<p ONCLICK=alert(1)>", "has the event handler `onclick`.");
    assertForeign("<svg onload=alert(1)></svg>", "has the event handler `onload`.");
    assertForeign("<iframe srcdoc=x></iframe>", "has an inline frame.");
    assertForeign(
        "<a href=' java\nscript:alert(1)'>x</a>",
        "links to `java script:alert(1)`, and no link may begin with `javascript:`.");
    assertForeign(
        "<a href='DATA:text/html,x'>x</a>",
        "links to `DATA:text/html,x`, and no link may begin with `data:`.");
  }

  @Test
  void baseElementIsReported() {
    assertEquals(
        List.of(
            "`de/page.html` has a `<base>`, which redirects every link.",
            "`de/page.html` loads `https://example.org/`, which is no file of the site."),
        messages("de/page.html", "<base href=https://example.org/>"));
  }

  @Test
  void longAddressIsCutInTheMessage() {
    String message = audit("<img src=data:" + "x".repeat(100_000) + ">").get(0).message();
    assertTrue(message.length() < 200, message);
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

  @Test
  void styleSheetLoadsNothingFromElsewhere() {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put(
        "assets/bad.css",
        """
        @charset "utf-8"; @namespace svg url(http://www.w3.org/2000/svg);
        @import "https://cdn.example/1.css"; @import url(//cdn.example/2.css) print;
        /* url(https://cdn.example/comment) */
        a[href^="https://"] { content: "url(https://cdn.example/string)" }
        p { background: URL( 'https://cdn.example/3.png' ), u\\72l(https://cdn.example/4.png) }
        i { background: image-set("https://cdn.example/5.png" 1x, url(https://cdn.example/6.png) 2x) }
        b { background: url(data:image/gif;base64,R0lGOD), url(logo.svg), url("../dpa.pdf") }
        q { background: url(gone.png); filter: url(#blur) }
        """);
    assertEquals(
        List.of(
            "`assets/bad.css` loads `gone.png`, but there is no `assets/gone.png`.",
            "`assets/bad.css` loads `//cdn.example/2.css`, which is no file of the site.",
            "`assets/bad.css` loads `https://cdn.example/1.css`, which is no file of the site.",
            "`assets/bad.css` loads `https://cdn.example/3.png`, which is no file of the site.",
            "`assets/bad.css` loads `https://cdn.example/4.png`, which is no file of the site.",
            "`assets/bad.css` loads `https://cdn.example/5.png`, which is no file of the site.",
            "`assets/bad.css` loads `https://cdn.example/6.png`, which is no file of the site."),
        audit(site, "/").stream().map(Diagnostic::message).toList());
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
          assertTimeout(Duration.ofSeconds(20), () -> SiteAudit.run(writer.tree(), "/"));
      assertEquals(List.of(), found);
    }
  }

  private void assertFine(String html) {
    assertEquals(List.of(), audit(html));
  }

  private void assertDead(String html, String message) {
    assertOne(Code.DEAD_LINK, html, message);
  }

  private void assertForeign(String html, String message) {
    assertOne(Code.FOREIGN_RESOURCE, html, message);
  }

  private void assertOne(Code code, String html, String message) {
    List<Diagnostic> found = audit(html);
    assertEquals(
        List.of("`de/page.html` " + message), found.stream().map(Diagnostic::message).toList());
    assertEquals(code, found.get(0).code());
  }

  private List<String> messages(String page, String html) {
    return audit(page, html).stream().map(Diagnostic::message).toList();
  }

  private List<Diagnostic> audit(String html) {
    return audit("de/page.html", html);
  }

  private List<Diagnostic> audit(String page, String html) {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put(page, html);
    return audit(site, "/trust/");
  }

  private List<Diagnostic> audit(Map<String, String> site, String basePath) {
    try (SiteWriter writer = write(site)) {
      return SiteAudit.run(writer.tree(), basePath);
    }
  }

  private SiteWriter write(Map<String, String> site) {
    SiteWriter writer = SiteWriter.open(disk.resolve("site"), false);
    site.forEach((path, text) -> writer.write(new OutputPath(path), text));
    return writer;
  }
}
