package trustcenter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;
import trustcenter.release.Release;
import trustcenter.route.Destination;

/**
 * The pages that releases had and that the site has no more: an address that was published keeps
 * answering, and says where its last version is.
 */
public final class WithdrawnPages {
  private WithdrawnPages() {}

  /**
   * The pages to add to a site.
   *
   * @param today the material of the site as it is today
   * @param present the pages that it has
   * @param versions the pages of each release, oldest first
   */
  public static List<PlannedPage> of(
      PageMaterial today, List<PlannedPage> present, Map<Release, List<PlannedPage>> versions) {
    Map<OutputPath, Last> gone = new LinkedHashMap<>();
    versions.forEach(
        (release, pages) ->
            pages.forEach(
                page ->
                    gone.put(
                        today.routes().path(page.destination(), page.language()),
                        new Last(release, page.destination(), page.language()))));
    present.forEach(page -> gone.remove(page.path()));
    List<PlannedPage> pages = new ArrayList<>();
    gone.forEach((path, last) -> pages.add(last.page(today, path)));
    return pages;
  }

  private record Last(Release release, Destination destination, Language language) {
    PlannedPage page(PageMaterial today, OutputPath path) {
      return new PlannedPage(
          destination,
          path,
          language,
          false,
          () ->
              new VersionsComposer(new PageSetting(today, destination, language))
                  .withdrawn(release));
    }
  }
}
