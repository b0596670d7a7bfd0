package trustcenter.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.build.Addresses.OfPage;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
import trustcenter.export.HostingFiles;
import trustcenter.model.DocumentFile;
import trustcenter.model.FileName;
import trustcenter.output.OutputPath;
import trustcenter.release.Release;
import trustcenter.route.Routes;

/**
 * Finds pages, their Markdown, documents, files of the theme and files for hosts that would have
 * the same address, letter case aside, or one of which would be the other's folder: not every disk
 * and host tells them apart.
 */
final class Collisions {
  private static final String NO_FILE = "content/site.yaml";

  private final List<Diagnostic> found = new ArrayList<>();
  private final Map<String, Taken> taken = new HashMap<>();
  private final List<Taken> all = new ArrayList<>();
  private final Map<String, Taken> folders = new HashMap<>();
  private final Set<String> reported = new HashSet<>();

  /**
   * An address in use.
   *
   * @param file whose name the author chose; empty where the program did
   */
  private record Taken(OutputPath path, Optional<String> file) {}

  private Collisions() {}

  /** What is wrong with addresses. */
  static List<Diagnostic> in(Addresses addresses) {
    Collisions collisions = new Collisions();
    List<OfPage> pages = new ArrayList<>(addresses.pages());
    addresses.versions().values().stream()
        .flatMap(List::stream)
        .map(OfPage::of)
        .forEach(pages::add);
    pages.forEach(page -> collisions.take(new Taken(page.path(), page.file())));
    pages.stream()
        .filter(OfPage::asMarkdown)
        .map(page -> new Taken(Routes.markdown(page.path()), page.file()))
        .forEach(collisions::take);
    HostingFiles.cname(addresses.site())
        .ifPresent(host -> collisions.take(new Taken(HostingFiles.CNAME, Optional.empty())));
    collisions.documents(addresses);
    addresses.assets().forEach(collisions::asset);
    collisions.folders();
    return collisions.found;
  }

  /** Documents as they are today, and as they stay for ever once they are released. */
  private void documents(Addresses addresses) {
    Map<OutputPath, Taken> documents = new LinkedHashMap<>();
    for (Release release : addresses.releases().all()) {
      Routes kept = Routes.ofVersion(release.content().site(), release.id().toString());
      for (DocumentFile document : release.content().documents()) {
        OutputPath path = kept.document(document);
        documents.putIfAbsent(path, new Taken(path, Optional.empty()));
      }
    }
    Routes routes = new Routes(addresses.site());
    Routes kept = Routes.ofVersion(addresses.site(), "next");
    for (DocumentFile document : addresses.documents()) {
      Optional<String> file = Optional.of("content/documents/" + document.file());
      for (OutputPath path : List.of(routes.document(document), kept.document(document))) {
        documents.putIfAbsent(path, new Taken(path, file));
      }
    }
    documents.values().forEach(this::take);
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
    all.add(one);
    String path = one.path().folded();
    Optional<Taken> before =
        Optional.ofNullable(taken.putIfAbsent(path, one))
            .or(() -> Optional.ofNullable(folders.get(path)));
    for (String folder = above(path); !folder.isEmpty(); folder = above(folder)) {
      Optional<Taken> file = Optional.ofNullable(taken.get(folder));
      before = before.or(() -> file);
      // What is above a folder that is known was looked at with it.
      if (folders.putIfAbsent(folder, one) != null) {
        break;
      }
    }
    before.ifPresent(
        other -> report(one, other, "the address /" + other.path() + " is taken already"));
  }

  /** Folders that are one elsewhere, of files that do not collide themselves. */
  private void folders() {
    Set<String> seen = new HashSet<>();
    Map<String, String> names = new HashMap<>();
    for (Taken one : all) {
      String name = above(one.path().value());
      for (; !name.isEmpty() && seen.add(name); name = above(name)) {
        String folded = new OutputPath(name).folded();
        String before = Optional.ofNullable(names.putIfAbsent(folded, name)).orElse(name);
        Taken first = Optional.ofNullable(folders.get(folded)).orElseThrow();
        if (!before.equals(name) && !isReported(one) && !isReported(first)) {
          String both = "the folders /" + before + " and /" + name;
          report(one, first, both + " are one to some systems");
        }
      }
    }
  }

  private boolean isReported(Taken one) {
    return one.file().filter(reported::contains).isPresent();
  }

  private static String file(Taken one, Taken before) {
    return one.file().or(before::file).orElse(NO_FILE);
  }

  /** The folder around a path; empty at the top. */
  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private void report(Taken one, Taken before, String what) {
    String file = file(one, before);
    // Once is enough: the same happens in each language.
    if (reported.add(file)) {
      found.add(
          Diagnostic.of(
              Code.COLLIDING_URL, Span.ofFile(file), what + ".", "give this file another name."));
    }
  }
}
