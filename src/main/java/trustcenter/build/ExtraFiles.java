package trustcenter.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trustcenter.export.HostingFiles;
import trustcenter.export.MeasuresCsv;
import trustcenter.export.RegisterCsv;
import trustcenter.export.SecurityTxt;
import trustcenter.export.Sitemap;
import trustcenter.feed.Feeds;
import trustcenter.markdown.PassiveSvg;
import trustcenter.model.DocumentFile;
import trustcenter.model.DocumentType;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteFiles;
import trustcenter.page.Edition;
import trustcenter.page.PlannedPage;
import trustcenter.page.SearchIndex;
import trustcenter.page.SitePages;
import trustcenter.reference.Reference;
import trustcenter.release.Release;
import trustcenter.release.ReleaseSchema;
import trustcenter.release.ReleaseStore;
import trustcenter.render.StyleValues;
import trustcenter.render.ThemeException;
import trustcenter.route.Destination;
import trustcenter.route.Routes;
import trustcenter.wording.Wording;

/**
 * Writes what is no page: the theme's files, documents, releases, and what hosts and crawlers look
 * for.
 */
final class ExtraFiles {
  private static final String STYLE_SHEET = "assets/site.css";

  /** Kinds of files that pages load, beside what is passive. */
  private static final Set<String> OF_PAGES = Set.of("css", "js", "woff", "woff2", "ico");

  private final PlannedSite site;
  private final SitePlan plan;
  private final ReleaseStore store;
  private final SiteFiles files;
  private final Progress progress;
  private final Reference reference;

  ExtraFiles(PlannedSite site, SitePlan plan, SiteFiles files, Progress progress) {
    this.site = site;
    this.plan = plan;
    this.store = site.store();
    this.files = files;
    this.progress = progress;
    this.reference = plan.setting().reference();
  }

  /** The files of the theme. */
  void writeAssets() {
    progress.in(Stage.ASSETS, () -> plan.setting().theme().assets().forEach(this::asset));
  }

  /** All others. */
  void writeOthers() {
    progress.in(Stage.DATA, this::data);
    progress.in(Stage.SEARCH, this::search);
    progress.in(Stage.FEEDS, this::told);
  }

  /** What tells hosts, crawlers and subscribers of the site. */
  private void told() {
    feeds();
    List<Destination> listed =
        plan.pages().stream()
            .filter(PlannedPage::listed)
            .map(PlannedPage::destination)
            .distinct()
            .toList();
    new Sitemap(plan.routes(), plan.root().site().languages())
        .xml(listed)
        .ifPresent(xml -> files.write(new OutputPath("sitemap.xml"), xml));
    files.write(new OutputPath("robots.txt"), HostingFiles.robots(plan.routes()));
    files.write(new OutputPath(".nojekyll"), "");
    HostingFiles.cname(plan.root().site()).ifPresent(host -> files.write(HostingFiles.CNAME, host));
    SecurityTxt.text(plan.root(), plan.routes(), plan.setting().today())
        .ifPresent(text -> files.write(SecurityTxt.PATH, text));
  }

  /** The style sheet begins with the colours of the look. */
  private void asset(String name) {
    OutputPath path = new OutputPath(name);
    Optional<byte[]> bytes = plan.setting().theme().bytes(name);
    if (name.equals(STYLE_SHEET)) {
      bytes.ifPresent(
          css ->
              files.write(
                  path,
                  StyleValues.css(plan.setting().look())
                      + new String(css, StandardCharsets.UTF_8)));
    } else {
      bytes.ifPresent(
          all -> {
            refuseActing(name, all);
            files.write(path, all);
          });
    }
  }

  /** A file of a theme can be opened at its own address, as a document can. */
  static void refuseActing(String name, byte[] file) {
    if (!DocumentType.isPassive(name) && !OF_PAGES.contains(DocumentType.of(name))) {
      throw new ThemeException(
          "theme/" + name,
          0,
          "files of this kind are none that pages use; a theme has these: "
              + String.join(", ", new TreeSet<>(OF_PAGES))
              + " and the kinds of documents");
    }
    if (DocumentType.of(name).equals(DocumentType.DRAWING)) {
      PassiveSvg.problem(file)
          .ifPresent(
              what -> {
                throw new ThemeException("theme/" + name, 0, "it " + what);
              });
    }
  }

  /**
   * A released document is the file that was released, whatever lies in the content folder since.
   */
  private void documents(Path documents) {
    boolean released = plan.edition() instanceof Edition.Current;
    TreeSet<OutputPath> copied = new TreeSet<>();
    for (DocumentFile document : plan.root().documents()) {
      Path file = released ? store.document(document) : documents.resolve(document.file());
      Optional.of(plan.routes().document(document))
          .filter(copied::add)
          .ifPresent(once -> files.copy(once, file));
    }
  }

  private void search() {
    for (Language language : plan.root().site().languages()) {
      files.write(plan.routes().searchIndex(language), SearchIndex.json(plan.material(), language));
    }
  }

  /** The content for programs. */
  private void data() {
    documents(site.documents());
    releases();
    Routes routes = plan.routes();
    if (plan.edition() instanceof Edition.Current current) {
      files.copy(routes.current(), store.path(current.release().id()));
    } else {
      files.write(routes.current(), ReleaseStore.unreleased(plan.root()));
    }
    OutputPath schema = routes.releaseSchema(1);
    files.write(schema, ReleaseSchema.json(routes.absolute(schema)));
    for (Language language : plan.root().site().languages()) {
      if (SitePages.hasRegister(plan.root())) {
        files.write(
            routes.table("subprocessors", language),
            RegisterCsv.of(plan.root().register(), language));
      }
      if (!plan.root().catalogues().isEmpty()) {
        files.write(
            routes.table("toms", language),
            MeasuresCsv.of(plan.root().catalogues(), routes, language));
      }
    }
  }

  /** Feeds tell of releases, and so there are none before the first. */
  private void feeds() {
    if (plan.releases().all().isEmpty()) {
      return;
    }
    for (Language language : plan.root().site().languages()) {
      Wording wording = new Wording(plan.strings(language), reference.countries());
      new Feeds(plan.root().site(), plan.routes(), wording, plan.changelog(language))
          .files()
          .forEach(files::write);
    }
  }

  private void releases() {
    TreeSet<OutputPath> kept = new TreeSet<>();
    for (Release release : plan.releases().all()) {
      String id = release.id().toString();
      files.copy(plan.routes().release(id), store.path(release.id()));
      Routes routes = Routes.ofVersion(release.content().site(), id);
      for (DocumentFile document : release.content().documents()) {
        OutputPath path = routes.document(document);
        Optional.of(path)
            .filter(kept::add)
            .ifPresent(once -> files.copy(once, store.document(document)));
      }
    }
  }
}
