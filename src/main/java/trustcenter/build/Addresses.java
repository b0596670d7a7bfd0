package trustcenter.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.DocumentFile;
import trustcenter.model.Site;
import trustcenter.output.OutputPath;
import trustcenter.page.PlannedPage;
import trustcenter.release.Release;
import trustcenter.release.Releases;
import trustcenter.route.Destination;

/**
 * All that decides about the addresses of a site.
 *
 * @param pages of the root
 * @param versions the pages of each release
 * @param site what the root shows of it
 * @param documents of the root
 * @param assets the theme's files that go to the site, by their names there
 */
record Addresses(
    List<OfPage> pages,
    Map<Release, List<PlannedPage>> versions,
    Releases releases,
    Site site,
    List<DocumentFile> documents,
    List<String> assets) {
  Addresses {
    pages = List.copyOf(pages);
    documents = List.copyOf(documents);
    assets = List.copyOf(assets);
  }

  /**
   * The address of a page.
   *
   * @param file whose name the author chose; empty where the program did
   */
  record OfPage(OutputPath path, boolean asMarkdown, Optional<String> file) {
    static OfPage of(PlannedPage page) {
      return new OfPage(page.path(), page.asMarkdown(), file(page));
    }

    /** The author's file behind a page whose address follows from the file's name. */
    private static Optional<String> file(PlannedPage page) {
      if (page.destination() instanceof Destination.OfPage free) {
        return Optional.of("content/pages/" + free.id() + ".md");
      }
      if (page.destination() instanceof Destination.OfCatalogue catalogue) {
        return Optional.of("content/toms/" + catalogue.id() + ".md");
      }
      return Optional.empty();
    }
  }
}
