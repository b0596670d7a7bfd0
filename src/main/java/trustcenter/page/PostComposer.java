package trustcenter.page;

import java.util.List;
import trustcenter.model.DocumentFile;
import trustcenter.model.Page;
import trustcenter.model.Party;
import trustcenter.model.Update;
import trustcenter.page.PostViews.Document;
import trustcenter.page.PostViews.DocumentsView;
import trustcenter.page.PostViews.Entry;
import trustcenter.page.PostViews.FreePageView;
import trustcenter.page.PostViews.NotFoundView;
import trustcenter.page.PostViews.UpdateView;
import trustcenter.page.PostViews.UpdatesView;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes updates, free pages, the list of documents and the page for lost visitors. */
final class PostComposer {
  private final PageSetting page;

  PostComposer(PageSetting page) {
    this.page = page;
  }

  private String publisher() {
    return page.model().site().organisation().name();
  }

  UpdatesView updates() {
    return new UpdatesView(
        new FrameComposer(page)
            .frame(
                page.text("nav.updates"), page.text("updates.description", publisher()), List.of()),
        page.model().updates().stream().map(this::entry).toList());
  }

  Entry entry(Update update) {
    return new Entry(
        page.link(new Destination.OfUpdate(update.id()), "", page.said(update.title())),
        page.wording().day(update.date()),
        update.kind().word(),
        page.text("update." + update.kind().word()));
  }

  UpdateView update(Update update) {
    Said title = page.said(update.title());
    Link parent = page.link(new Destination.Updates(), "", new Said(page.text("nav.updates"), ""));
    String description =
        page.text("update.description", page.wording().day(update.date()).text(), publisher());
    return new UpdateView(
        new FrameComposer(page).frame(title.text(), description, List.of(parent)),
        title,
        page.wording().day(update.date()),
        update.kind().word(),
        page.text("update." + update.kind().word()),
        update.subprocessors().stream().map(id -> page.party(new Party.Registered(id))).toList(),
        page.blocks(update.body()));
  }

  FreePageView free(Page free) {
    Said title = page.said(free.title());
    return new FreePageView(
        new FrameComposer(page)
            .frame(
                title.text(), page.text("page.description", title.text(), publisher()), List.of()),
        title,
        page.blocks(free.body()));
  }

  DocumentsView documents() {
    return new DocumentsView(
        new FrameComposer(page)
            .frame(
                page.text("nav.documents"),
                page.text("documents.description", publisher()),
                List.of()),
        page.model().documents().stream().map(this::document).toList());
  }

  private Document document(DocumentFile document) {
    String language =
        document
            .language()
            .map(known -> known.locale().getDisplayLanguage(page.language().locale()))
            .orElse("");
    return new Document(
        document.id().value(),
        new Link(
            page.href(page.material().routes().document(document), ""),
            page.said(document.title())),
        page.said(document.kind()),
        document.file().substring(document.file().lastIndexOf('/') + 1),
        page.wording().partial(document.asOf()),
        language,
        page.wording().bytes(document.size()),
        document.sha256());
  }

  NotFoundView notFound() {
    return new NotFoundView(
        new FrameComposer(page)
            .frame(page.text("not-found.title"), page.text("not-found.description"), List.of()),
        page.link(new Destination.Overview(), "", new Said(page.text("nav.overview"), "")));
  }
}
