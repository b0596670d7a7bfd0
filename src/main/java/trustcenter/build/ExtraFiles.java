package trustcenter.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import trustcenter.export.HostingFiles;
import trustcenter.export.SecurityTxt;
import trustcenter.export.Sitemap;
import trustcenter.model.TrustCenter;
import trustcenter.output.OutputPath;
import trustcenter.output.SiteWriter;
import trustcenter.page.PlannedPage;
import trustcenter.render.Theme;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/** Writes what is no page: the theme's files, documents, and what hosts and crawlers look for. */
final class ExtraFiles {
  private final TrustCenter model;
  private final Routes routes;
  private final SiteWriter writer;

  ExtraFiles(TrustCenter model, Routes routes, SiteWriter writer) {
    this.model = model;
    this.routes = routes;
    this.writer = writer;
  }

  void write(Theme theme, List<PlannedPage> pages, Path documents, LocalDate today) {
    theme
        .assets()
        .forEach(
            name ->
                theme.bytes(name).ifPresent(bytes -> writer.write(new OutputPath(name), bytes)));
    model
        .documents()
        .forEach(
            document -> writer.copy(routes.document(document), documents.resolve(document.file())));
    List<Destination> indexed =
        pages.stream()
            .map(PlannedPage::destination)
            .filter(destination -> !(destination instanceof Destination.NotFound))
            .distinct()
            .toList();
    new Sitemap(routes, model.site().languages())
        .xml(indexed)
        .ifPresent(xml -> writer.write(new OutputPath("sitemap.xml"), xml));
    writer.write(new OutputPath("robots.txt"), HostingFiles.robots(routes));
    writer.write(new OutputPath(".nojekyll"), "");
    HostingFiles.cname(model.site()).ifPresent(host -> writer.write(new OutputPath("CNAME"), host));
    SecurityTxt.text(model, routes, today).ifPresent(text -> writer.write(SecurityTxt.PATH, text));
  }
}
