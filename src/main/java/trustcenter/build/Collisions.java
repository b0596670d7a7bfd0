package trustcenter.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.page.PlannedPage;
import trustcenter.route.Destination;

/** Finds pages that would have the same address, letter case aside. */
final class Collisions {
  private Collisions() {}

  static List<Diagnostic> in(List<PlannedPage> pages) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, PlannedPage> taken = new HashMap<>();
    for (PlannedPage page : pages) {
      PlannedPage before = taken.putIfAbsent(page.path().value().toLowerCase(Locale.ROOT), page);
      if (before != null) {
        found.add(
            Diagnostic.of(
                Code.COLLIDING_URL,
                Span.ofFile(file(page).orElseGet(() -> file(before).orElse("content/site.yaml"))),
                "the address /" + page.path() + " is taken by another page of the site.",
                "give this page another file name."));
      }
    }
    return found;
  }

  /** The author's file behind a free page: only its name is the author's to choose. */
  private static java.util.Optional<String> file(PlannedPage page) {
    return page.destination() instanceof Destination.OfPage free
        ? java.util.Optional.of("content/pages/" + free.id() + ".md")
        : java.util.Optional.empty();
  }
}
