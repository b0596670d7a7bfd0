package trustcenter.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import trustcenter.model.Language;
import trustcenter.model.Site;
import trustcenter.output.OutputPath;
import trustcenter.release.Release;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/**
 * The pages that were published and that the site has no more: an address keeps answering, and says
 * where the page is today and where its last version is. So it is too where the site has dropped a
 * language or has another one at its root: pages of past releases lead to the addresses of their
 * own time, for ever.
 */
public final class WithdrawnPages {
  private final PageMaterial today;
  private final Map<OutputPath, Last> gone = new LinkedHashMap<>();
  private final Map<OutputPath, Last> goneToday = new LinkedHashMap<>();

  private WithdrawnPages(PageMaterial today) {
    this.today = today;
  }

  /**
   * The pages to add to a site.
   *
   * @param today the material of the site as it is today
   * @param present the pages that it has
   * @param versions the pages of each release, oldest first
   */
  public static List<PlannedPage> of(
      PageMaterial today, List<PlannedPage> present, Map<Release, List<PlannedPage>> versions) {
    WithdrawnPages pages = new WithdrawnPages(today);
    List<Destination> told =
        new ArrayList<>(
            List.of(
                new Destination.Versions(),
                new Destination.Changelog(),
                new Destination.Subscribe()));
    List<Release> releases = List.copyOf(versions.keySet());
    for (int i = 0; i < releases.size(); i++) {
      Release release = releases.get(i);
      List<PlannedPage> archived = versions.getOrDefault(release, List.of());
      told.add(new Destination.OfRelease(release.id().toString()));
      if (i + 1 < releases.size()) {
        Release next = releases.get(i + 1);
        if (isSame(release, archived, next, versions.getOrDefault(next, List.of()))) {
          continue;
        }
      }
      for (Language language : release.content().site().languages()) {
        told.forEach(there -> pages.add(new Last(release, there, language)));
      }
      archived.forEach(page -> pages.add(new Last(release, page.destination(), page.language())));
    }
    return pages.beside(present);
  }

  /** Whether all that a release had at its addresses the next one has at the same ones. */
  private static boolean isSame(
      Release release, List<PlannedPage> pages, Release next, List<PlannedPage> later) {
    Site site = release.content().site();
    Site nextSite = next.content().site();
    return site.languages().equals(nextSite.languages())
        && site.defaultLanguage().equals(nextSite.defaultLanguage())
        && pages.size() == later.size()
        && IntStream.range(0, pages.size())
            .allMatch(i -> pages.get(i).subject().equals(later.get(i).subject()));
  }

  /** The address of its own time, and that of today, which other pages lead to. */
  private void add(Last last) {
    Site then = last.release().content().site();
    gone.put(new Routes(then).path(last.destination(), last.language()), last);
    if (today.model().site().languages().contains(last.language())) {
      goneToday.put(today.routes().path(last.destination(), last.language()), last);
    }
  }

  private List<PlannedPage> beside(List<PlannedPage> present) {
    // Where both say something of an address, it is in the language that it has today.
    gone.putAll(goneToday);
    Set<OutputPath> there = new HashSet<>();
    present.forEach(page -> there.add(page.path()));
    gone.keySet().removeAll(there);
    Set<OutputPath> answering = new HashSet<>(there);
    answering.addAll(gone.keySet());
    List<PlannedPage> pages = new ArrayList<>();
    gone.forEach((path, last) -> pages.add(page(path, last, there, answering)));
    return pages;
  }

  private PlannedPage page(
      OutputPath path, Last last, Set<OutputPath> there, Set<OutputPath> answering) {
    return new PlannedPage(
        last.destination(),
        path,
        last.language(),
        false,
        true,
        () -> {
          PageSetting page =
              PageSetting.whereOneWas(today, last.destination(), last.language(), path, answering);
          OutputPath now = today.routes().path(last.destination(), page.linkedLanguage());
          return new VersionsComposer(page)
              .withdrawn(last.release(), Optional.of(now).filter(there::contains));
        });
  }

  private record Last(Release release, Destination destination, Language language) {}
}
