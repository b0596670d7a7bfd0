package trustcenter.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import trustcenter.output.OutputPath;
import trustcenter.page.VersionViews.Version;
import trustcenter.page.VersionViews.VersionsView;
import trustcenter.page.VersionViews.WithdrawnView;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.release.Release;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/** Makes the list of releases, and the pages that stand where a page was. */
final class VersionsComposer {
  private final PageSetting page;

  VersionsComposer(PageSetting page) {
    this.page = page;
  }

  VersionsView versions() {
    List<Version> versions = new ArrayList<>();
    page.material().releases().all().forEach(release -> versions.add(version(release)));
    Collections.reverse(versions);
    String description =
        page.text("versions.description", page.model().site().organisation().name());
    return new VersionsView(
        new FrameComposer(page).frame(page.text("nav.versions"), description, List.of()),
        versions,
        versions.size() < 2 ? List.of() : new ComparedWords(page).all());
  }

  private Version version(Release release) {
    String id = release.id().toString();
    return new Version(
        id,
        link(release),
        page.wording().day(release.date()),
        page.said(release.title()),
        page.said(release.note()),
        page.link(new Destination.OfRelease(id), "", new Said(page.text("versions.changes"), "")),
        new Link(
            page.href(page.material().routes().release(id), ""),
            new Said(page.text("versions.file"), "")),
        release.digest().hex());
  }

  /** The overview of a release. */
  Link link(Release release) {
    return new Link(
        inVersion(release, new Destination.Overview()), PageSetting.name(release.id().toString()));
  }

  /** A page in a release; in the release's own first language, if it did not have the reader's. */
  private String inVersion(Release release, Destination destination) {
    Routes routes = Routes.ofVersion(release.content().site(), release.id().toString());
    boolean spoken = release.content().site().languages().contains(page.language());
    return page.href(
        routes.path(
            destination, spoken ? page.language() : release.content().site().defaultLanguage()),
        "");
  }

  /**
   * The page that stands where a page was.
   *
   * @param last the last release that had it
   * @param present where it is today, if it is
   */
  WithdrawnView withdrawn(Release last, Optional<OutputPath> present) {
    String kind = present.isPresent() ? "moved" : "withdrawn";
    return new WithdrawnView(
        new FrameComposer(page)
            .frame(page.text(kind + ".title"), page.text(kind + ".description"), List.of())
            .notIndexed(),
        present
            .map(path -> new Link(page.href(path, ""), new Said(page.text("moved.link"), "")))
            .orElse(Link.NONE),
        page.destination().isReleased() ? last(last) : Link.NONE,
        page.wording().day(last.date()),
        present.isEmpty() && page.destination() instanceof Destination.OfSubprocessor of
            ? new ChangelogComposer(page).history(of.id())
            : List.of());
  }

  private Link last(Release release) {
    return new Link(
        inVersion(release, page.destination()),
        PageSetting.name(page.text("withdrawn.link", release.id())));
  }
}
