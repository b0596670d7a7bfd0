package trustcenter.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.model.DocumentFile;
import trustcenter.model.FileName;
import trustcenter.output.OutputPath;
import trustcenter.page.PlannedPage;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/**
 * Finds pages, documents and files of the theme that would have the same address, letter case
 * aside, or one of which would be the other's folder: not every disk and host tells them apart.
 */
final class Collisions {
  private static final String NO_FILE = "content/site.yaml";

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Taken> taken = new HashMap<>();
  private final Map<String, Taken> folders = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  /**
   * An address in use.
   *
   * @param file whose name the author chose; empty where the program did
   */
  private record Taken(OutputPath path, Optional<String> file) {}

  private Collisions() {}

  /**
   * @param assets the theme's files that go to the site, by their names there
   */
  static List<Diagnostic> in(
      List<PlannedPage> pages, List<DocumentFile> documents, List<String> assets, Routes routes) {
    Collisions collisions = new Collisions();
    pages.forEach(page -> collisions.take(new Taken(page.path(), file(page))));
    documents.stream()
        .map(routes::document)
        .distinct()
        .map(path -> new Taken(path, Optional.of("content/" + path)))
        .forEach(collisions::take);
    assets.forEach(collisions::asset);
    return collisions.found;
  }

  /** A theme comes from elsewhere, and its files may have names that no site can. */
  private void asset(String name) {
    String file = "theme/" + name;
    Optional<String> problem = FileName.problemOfPath(name);
    if (problem.isPresent()) {
      found.add(
          Diagnostic.of(
              Code.THEME,
              Span.ofFile(file),
              "the name of this file " + problem.get() + ".",
              "rename it, at best with letters, digits and dashes alone."));
    } else {
      take(new Taken(new OutputPath(name), Optional.of(file)));
    }
  }

  private void take(Taken one) {
    String path = one.path().folded();
    Optional<Taken> before =
        Optional.ofNullable(taken.putIfAbsent(path, one))
            .or(() -> Optional.ofNullable(folders.get(path)))
            .or(() -> above(path).map(taken::get).filter(Objects::nonNull).findFirst());
    above(path).forEach(folder -> folders.putIfAbsent(folder, one));
    before.ifPresent(other -> report(one, other));
  }

  /** The folders around a path. */
  private static Stream<String> above(String path) {
    return IntStream.range(1, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at));
  }

  private void report(Taken one, Taken before) {
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
