package trustcenter.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.model.DocumentFile;
import trustcenter.output.OutputPath;
import trustcenter.page.PlannedPage;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/**
 * Finds pages and documents that would have the same address, letter case aside: not every disk and
 * host tells it apart.
 */
final class Collisions {
  private static final String NO_FILE = "content/site.yaml";

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Taken> taken = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  /**
   * An address in use.
   *
   * @param file whose name the author chose; empty where the program did
   */
  private record Taken(OutputPath path, Optional<String> file) {}

  private Collisions() {}

  static List<Diagnostic> in(List<PlannedPage> pages, List<DocumentFile> documents, Routes routes) {
    Collisions collisions = new Collisions();
    pages.forEach(page -> collisions.take(new Taken(page.path(), file(page))));
    documents.stream()
        .map(routes::document)
        .distinct()
        .map(path -> new Taken(path, Optional.of("content/" + path)))
        .forEach(collisions::take);
    return collisions.found;
  }

  private void take(Taken one) {
    Taken before = taken.putIfAbsent(one.path().value().toLowerCase(Locale.ROOT), one);
    if (before == null) {
      return;
    }
    String file = one.file().or(before::file).orElse(NO_FILE);
    // Once is enough: the same happens in each language.
    if (reported.add(file)) {
      found.add(
          Diagnostic.of(
              Code.COLLIDING_URL,
              Span.ofFile(file),
              "the address /" + before.path() + " is taken already.",
              "give this file another name."));
    }
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
