package trustcenter.page;

import java.util.Optional;
import trustcenter.changelog.TextAges;
import trustcenter.model.Markdown;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.release.ReleaseId;
import trustcenter.route.Destination;

/** Says since when a document is published, and since when what stands in it reads as it does. */
final class AgeWording {
  private final PageSetting page;
  private final TextAges.Document document;

  AgeWording(PageSetting page, TextAges.Document document) {
    this.page = page;
    this.document = document;
  }

  /** The day of the release that the document came with; nothing before the first. */
  Link published() {
    return page.material()
        .history()
        .ages()
        .since(document)
        .map(id -> link(id, page.wording().day(id.date()).text()))
        .orElse(Link.NONE);
  }

  /** Since when a text reads so, where that is later than the document itself. */
  Link since(Markdown text) {
    Optional<ReleaseId> since = page.material().history().ages().since(document, text);
    return since
        .map(id -> link(id, page.text("reads-so-since", page.wording().day(id.date()).text())))
        .orElse(Link.NONE);
  }

  /** To what that release changed; a version that stays has no changelog to lead to. */
  private Link link(ReleaseId id, String words) {
    Said label = new Said(words, "");
    return page.material().edition() instanceof Edition.Archived
        ? new Link("", label)
        : page.link(new Destination.OfRelease(id.toString()), "", label);
  }
}
