package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;

/** Pages that were audited before: only what they rely on is looked at. */
final class KnownPagesTest extends AuditedSite {
  private static final OutputPath PAGE = new OutputPath("versions/1/index.html");
  private static final OutputPath ANOTHER = new OutputPath("versions/1/a.html");
  private static final Need ID = new Need(new OutputPath("de/index.html"), "a");

  private static Map<String, String> site(String page) {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put(PAGE.value(), page);
    site.put(ANOTHER.value(), "<p id=b>");
    return site;
  }

  private SiteAudit.Result audit(Map<String, String> site, Optional<Set<Need>> needs) {
    try (SiteWriter writer = write(site)) {
      return SiteAudit.run(
          writer.tree(), "/", List.of(new PageGroup("1", Set.of(PAGE, ANOTHER), needs)), Map.of());
    }
  }

  private static List<String> messages(SiteAudit.Result result) {
    return result.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void whatAGroupReliesOnOutsideOfItIsTold() {
    String page = "<a href=a.html#b>1</a><a href=../../de/index.html#a>2</a><a href=#top>3</a>";
    SiteAudit.Result first = audit(site(page), Optional.empty());
    assertEquals(List.of(), messages(first));
    assertEquals(Map.of("1", Set.of(ID)), first.needs());
    SiteAudit.Result again = audit(site(page), Optional.of(first.needs().get("1")));
    assertEquals(first, again);
  }

  @Test
  void pagesThatAreKnownAreNotReadAgain() {
    String unread = "<a href=nowhere.html>1</a>";
    assertEquals(List.of(), messages(audit(site(unread), Optional.of(Set.of(ID)))));
  }

  @Test
  void whereSomethingIsMissingThePageThatLinksThereIsTold() {
    Map<String, String> site = site("<a href=../../de/index.html#a>1</a>");
    site.put("de/index.html", "<p id=other>");
    SiteAudit.Result result = audit(site, Optional.of(Set.of(ID)));
    assertEquals(
        List.of(
            "`versions/1/index.html` links to `../../de/index.html#a`, but `de/index.html` has no id"
                + " `a`."),
        messages(result));
    assertEquals(Map.of(), result.needs());
  }

  @Test
  void linksIntoKnownPagesAreHeldAgainstTheirIds() {
    Map<String, String> site = site("");
    site.put("index.html", "<a href=versions/1/a.html#b>1</a><a href=versions/1/a.html#c>2</a>");
    assertEquals(
        List.of(
            "`index.html` links to `versions/1/a.html#c`, but `versions/1/a.html` has no id `c`."),
        messages(audit(site, Optional.of(Set.of()))));
  }

  /** Whatever stands on the second page: the first is read in its place. */
  private SiteAudit.Result audited(String first, String second) {
    Map<String, String> site = new TreeMap<>(SITE);
    site.put("versions/1/index.html", first);
    site.put("versions/2/index.html", second);
    site.put("versions/1/a.html", "<p id=b>");
    OutputPath like = new OutputPath("versions/2/index.html");
    try (SiteWriter writer = write(site)) {
      return SiteAudit.run(
          writer.tree(),
          "/",
          List.of(new PageGroup("2", Set.of(like), Optional.empty())),
          Map.of(like, PAGE, PAGE, PAGE));
    }
  }

  @Test
  void linksOfAPageThatIsLikeAnotherAreFollowedFromItsOwnPlace() {
    SiteAudit.Result result =
        audited("<a href=a.html#b>1</a><a href=../../de/index.html>2</a>", "");
    assertEquals(
        List.of(
            "`versions/2/index.html` links to `a.html#b`, but there is no `versions/2/a.html`."),
        messages(result));
  }

  @Test
  void whatAPageThatIsLikeAnotherReliesOnIsTold() {
    SiteAudit.Result result =
        audited("<a href=../../de/index.html#a>1</a><a href=#x id=x>2</a>", "");
    assertEquals(List.of(), messages(result));
    assertEquals(Map.of("2", Set.of(ID)), result.needs());
  }
}
