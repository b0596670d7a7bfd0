package trustcenter.page;

import trustcenter.output.OutputPath;
import trustcenter.page.Frame.Cite;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.release.Release;
import trustcenter.route.Destination;
import trustcenter.route.Routes;
import trustcenter.wording.Day;

/** Says how to point at a page in a letter or a file, and claims no more than can be proven. */
final class CiteWording {
  private final PageSetting page;
  private final String publisher;
  private final Day today;

  CiteWording(PageSetting page) {
    this.page = page;
    this.publisher = page.model().site().organisation().name();
    this.today = page.wording().day(page.today());
  }

  Cite cite(String title) {
    if (page.destination() instanceof Destination.NotFound) {
      return Cite.NONE;
    }
    Edition edition = page.material().edition();
    if (edition.shown().isEmpty()) {
      String words = page.text("cite.draft", publisher, title, today.text());
      return new Cite(words, itself(), "", "", today);
    }
    Release release = edition.shown().get();
    return page.destination().isReleased() && !page.isWithdrawn()
        ? released(title, release)
        : outside(title, release);
  }

  private Cite released(String title, Release release) {
    OutputPath path =
        Routes.ofVersion(release.content().site(), release.id().toString())
            .path(page.destination(), page.language());
    String day = page.wording().day(release.date()).text();
    String words = page.text("cite.words", publisher, title, release.id(), day);
    return new Cite(words, link(path), "", release.digest().hex(), today);
  }

  /**
   * Updates, free pages, what is about releases, and what stands where a page was: no release has
   * them, so only their day and their address can be told, and which release held then.
   */
  private Cite outside(String title, Release release) {
    return new Cite(
        page.text("cite.outside", publisher, title, today.text()),
        itself(),
        page.text("cite.release", release.id()),
        release.digest().hex(),
        today);
  }

  private Link itself() {
    return link(page.path());
  }

  private Link link(OutputPath path) {
    String address = page.material().routes().absolute(path).orElse(path.value());
    return new Link(page.href(path, ""), new Said(address, ""));
  }
}
