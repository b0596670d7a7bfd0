package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** What the finished site loads from elsewhere or brings inline. */
final class SiteResourcesTest extends AuditedSite {
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
        "<video poster=https://cdn.example/x.png></video>",
        "<video><source src=https://cdn.example/x.mp4></video>",
        "<picture><source srcset=https://cdn.example/x.webp></picture>",
        "<audio src=https://cdn.example/x.mp3></audio>",
        "<input type=image src=https://cdn.example/x.png>",
        "<link rel=preload as=image href=https://cdn.example/x.png>",
        "<link rel=prefetch href=https://cdn.example/>",
        "<link rel=dns-prefetch href=//cdn.example>",
        "<link rel=modulepreload href=https://cdn.example/x.js>",
        "<link rel=prerender href=https://cdn.example/>",
        "<link href=https://cdn.example/x.css>",
        "<link rel=preload as=image imagesrcset='https://cdn.example/x.png 1x'>",
        "<svg><use href='data:image/svg+xml,<svg/>#a'></use></svg>",
        "<svg><rect fill='url(https://cdn.example/x.svg#a)'/></svg>",
        "<svg><rect filter=\"u\\72l('https://cdn.example/x.svg#a')\"/></svg>",
        "<svg><feImage href=https://cdn.example/x.png></feImage></svg>",
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
    assertForeign("<p srcdoc=x>", "has an inline frame.");
    assertForeign(
        "<a href=' java\nscript:alert(1)'>x</a>",
        "links to `java script:alert(1)`, and no link may begin with `javascript:`.");
    assertForeign(
        "<a href='DATA:text/html,x'>x</a>",
        "links to `DATA:text/html,x`, and no link may begin with `data:`.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta http-equiv=refresh content='0;url=https://elsewhere.example/'>",
        "<meta HTTP-EQUIV=' Refresh ' content=5>",
        "<meta http-equiv=set-cookie content=a>",
        "<meta http-equiv=x-dns-prefetch-control content=on>",
        "<meta http-equiv=content-security-policy-report-only content=x>",
        "<noscript><meta http-equiv=refresh content='0;url=index.html'></noscript>",
        "<iframe></iframe>",
        "<iframe src=index.html></iframe>",
        "<object data=../dpa.pdf></object>",
        "<embed src=../dpa.pdf>",
        "<svg><a href=index.html><animate attributeName=href to=javascript:alert(1)></a></svg>",
        "<svg><a href=index.html><set attributeName=href to=javascript:alert(1)></a></svg>",
        "<form action=https://elsewhere.example/></form>",
        "<form><button formaction=https://elsewhere.example/>x</button></form>",
        "<form><input type=submit formaction='javascript:alert(1)'></form>",
        "<form action='java\nscript:alert(1)'></form>"
      })
  void whatActsForAReaderIsReported(String html) {
    List<Diagnostic> found = audit(html);
    assertEquals(List.of(Code.FOREIGN_RESOURCE), found.stream().map(Diagnostic::code).toList());
  }

  @Test
  void aPolicyIsNoMistake() {
    assertFine("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">");
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
}
