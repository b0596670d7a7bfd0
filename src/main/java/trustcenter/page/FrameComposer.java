package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import trustcenter.markdown.Html;
import trustcenter.model.Language;
import trustcenter.model.Page;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;
import trustcenter.output.OutputPath;
import trustcenter.page.Frame.Alternate;
import trustcenter.page.Frame.Banner;
import trustcenter.page.Frame.Entry;
import trustcenter.page.Frame.FeedLink;
import trustcenter.page.Frame.Logo;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;
import trustcenter.route.FeedFormat;
import trustcenter.route.Routes;

/** Makes what every page has. */
final class FrameComposer {
  private final PageSetting page;
  private final Routes routes;
  private final Site site;

  FrameComposer(PageSetting page) {
    this.page = page;
    this.routes = page.material().routes();
    this.site = page.model().site();
  }

  /**
   * The frame of a page.
   *
   * @param parents the pages above it, the overview left out
   */
  Frame frame(String title, String description, List<Link> parents) {
    boolean found = !(page.destination() instanceof Destination.NotFound);
    OutputPath today =
        page.isWithdrawn() ? page.path() : routes.pathToday(page.destination(), page.language());
    return new Frame(
        page.language().tag(),
        title,
        page.said(site.title()).text(),
        site.organisation().shortName(),
        description,
        found ? routes.absolute(today).orElse("") : "",
        found && !routes.isVersion() && !page.isWithdrawn() ? alternates() : List.of(),
        languages(),
        page.href(new Destination.Overview()),
        page.href(routes.asset("site.css"), ""),
        page.href(routes.asset("print.css"), ""),
        page.href(routes.asset("icon.svg"), ""),
        logo(),
        script(),
        navigation(),
        breadcrumbs(parents),
        footer(),
        new Html(routes.isVersion() || page.isWithdrawn() ? "" : new JsonLd(page).json()),
        banner(today),
        alternatives(),
        found && !routes.isVersion() && !(page.material().edition() instanceof Edition.Draft),
        new CiteWording(page).cite(title));
  }

  /** The same for programs; a version that stays leads to nothing beyond itself. */
  private List<FeedLink> alternatives() {
    List<FeedLink> all = feeds();
    if (routes.isVersion() || page.destination() instanceof Destination.NotFound) {
      return all;
    }
    all.add(data(routes.current(), "application/json", "data.current"));
    if (!(page.material().edition() instanceof Edition.Draft)) {
      all.add(data(Routes.markdown(page.path()), Frame.MARKDOWN, "data.markdown"));
    }
    if (page.isWithdrawn()) {
      return all;
    }
    if (page.destination() instanceof Destination.Subprocessors) {
      all.add(data(routes.table("subprocessors", page.language()), "text/csv", "data.table"));
    } else if (page.destination() instanceof Destination.OfRelease of) {
      all.add(data(routes.release(of.release()), "application/json", "data.release"));
    } else if (page.destination() instanceof Destination.Catalogues
        || page.destination() instanceof Destination.Controls
        || page.destination() instanceof Destination.OfCatalogue) {
      all.add(data(routes.table("toms", page.language()), "text/csv", "data.table"));
    }
    return all;
  }

  private FeedLink data(OutputPath path, String type, String key) {
    return new FeedLink(page.href(path, ""), type, page.text(key));
  }

  private List<FeedLink> feeds() {
    List<FeedLink> feeds = new ArrayList<>();
    if (!hasReleases()) {
      return feeds;
    }
    for (String name : List.of("subprocessors", "changes")) {
      for (FeedFormat format : List.of(FeedFormat.ATOM, FeedFormat.RSS, FeedFormat.JSON)) {
        String href = page.href(routes.feed(name, format, page.linkedLanguage()), "");
        feeds.add(
            new FeedLink(
                href,
                format.mediaType(),
                page.text("feed." + name) + " (" + page.text("format." + format.ending()) + ")"));
      }
    }
    return feeds;
  }

  /** A version that stays does without, and so does a page where one was. */
  private String script() {
    String file =
        routes.isVersion() || page.isWithdrawn()
            ? ""
            : page.destination() instanceof Destination.Subprocessors
                ? "register.js"
                : page.destination() instanceof Destination.Versions ? "compare.js" : "";
    return file.isEmpty() ? "" : page.href(routes.asset(file), "");
  }

  private Logo logo() {
    return page.material()
        .look()
        .logo()
        .map(
            known ->
                new Logo(
                    page.href(routes.asset(known.file()), ""),
                    known.dark().map(file -> page.href(routes.asset(file), "")).orElse("")))
        .orElse(Logo.NONE);
  }

  private Banner banner(OutputPath today) {
    Edition edition = page.material().edition();
    if (edition instanceof Edition.Archived archived) {
      String day = page.wording().day(archived.release().date()).text();
      return new Banner(
          "archived",
          page.text("banner.archived", archived.release().id(), day),
          new Link(page.href(today, ""), new Said(page.text("banner.archived.link"), "")));
    }
    if (edition instanceof Edition.Draft draft) {
      String text = page.wording().strings().count("banner.draft", draft.changes());
      return new Banner("draft", text, Link.NONE);
    }
    if (edition instanceof Edition.Unreleased) {
      return new Banner("unreleased", page.text("banner.unreleased"), Link.NONE);
    }
    return Banner.NONE;
  }

  private List<Alternate> alternates() {
    List<Alternate> alternates = new ArrayList<>();
    if (site.languages().size() < 2) {
      return alternates;
    }
    for (Language language : site.languages()) {
      routes
          .absolute(routes.path(page.destination(), language))
          .ifPresent(
              address -> alternates.add(new Alternate(language.tag(), address, ownName(language))));
    }
    return alternates;
  }

  private List<Alternate> languages() {
    List<Alternate> others = new ArrayList<>();
    boolean lost = page.destination() instanceof Destination.NotFound;
    Destination there = lost ? new Destination.Overview() : page.destination();
    for (Language language : site.languages()) {
      if (!language.equals(page.language())) {
        OutputPath path = page.pathIn(language, there);
        others.add(new Alternate(language.tag(), page.href(path, ""), ownName(language)));
      }
    }
    return others;
  }

  private String ownName(Language language) {
    return page.material().workshop().names().of(language);
  }

  private List<Entry> navigation() {
    TrustCenter model = page.model();
    List<Entry> entries = new ArrayList<>();
    add(entries, !model.catalogues().isEmpty(), new Destination.Catalogues(), "nav.toms");
    add(
        entries,
        SitePages.hasRegister(model),
        new Destination.Subprocessors(),
        "nav.subprocessors");
    add(entries, !model.dataCenters().isEmpty(), new Destination.DataCenters(), "nav.data-centers");
    add(
        entries,
        !model.certificates().isEmpty(),
        new Destination.Certificates(),
        "nav.certificates");
    add(entries, !model.agreements().isEmpty(), new Destination.Agreements(), "nav.agreements");
    add(entries, !model.documents().isEmpty(), new Destination.Documents(), "nav.documents");
    add(entries, !model.updates().isEmpty(), new Destination.Updates(), "nav.updates");
    add(entries, hasReleases(), new Destination.Changelog(), "nav.changelog");
    add(entries, true, new Destination.Contacts(), "nav.contacts");
    for (Page each : model.pages()) {
      if (each.navigation() == Page.Navigation.MAIN) {
        Destination there = new Destination.OfPage(each.id());
        boolean current = there.equals(page.destination());
        entries.add(new Entry(page.href(there), page.said(each.title()).text(), current));
      }
    }
    add(entries, !routes.isVersion(), new Destination.Search(), "nav.search");
    return entries;
  }

  private boolean hasReleases() {
    return !page.material().releases().all().isEmpty();
  }

  private void add(List<Entry> entries, boolean exists, Destination there, String key) {
    if (exists) {
      boolean current = page.path().value().startsWith(folder(there));
      entries.add(new Entry(page.href(there), page.text(key), current));
    }
  }

  private String folder(Destination there) {
    String path = routes.path(there, page.linkedLanguage()).value();
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private List<Link> breadcrumbs(List<Link> parents) {
    List<Link> crumbs = new ArrayList<>();
    if (!(page.destination() instanceof Destination.Overview)) {
      crumbs.add(
          page.link(new Destination.Overview(), "", new Said(page.text("nav.overview"), "")));
      crumbs.addAll(parents);
    }
    return crumbs;
  }

  private List<Link> footer() {
    List<Link> links = new ArrayList<>();
    for (Page each : page.model().pages()) {
      if (each.navigation() == Page.Navigation.FOOTER) {
        links.add(page.link(new Destination.OfPage(each.id()), "", page.said(each.title())));
      }
    }
    return links;
  }
}
