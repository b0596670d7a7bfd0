package trustcenter.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.markdown.LinkPath;
import trustcenter.markdown.Outline;
import trustcenter.markdown.WrittenLinks;
import trustcenter.model.Language;

/**
 * The links that authors wrote, so that one that leads nowhere is found once all files are known.
 */
final class Links {
  private static final String DOCUMENTS = "documents/";
  private static final List<String> SCHEMES = List.of("http", "https", "mailto", "tel");

  private final List<Written> written = new ArrayList<>();
  private final Set<String> targets = new TreeSet<>();

  /**
   * A link.
   *
   * @param languages in which the words around it may be
   */
  private record Written(
      String file, String destination, boolean image, Span span, List<Language> languages) {}

  /** A file below {@code content/} that a link can lead to. */
  void target(String path) {
    targets.add(path);
  }

  /**
   * Notes the links of a text that begins at a line of a file, and reports what in it is wrong by
   * itself.
   *
   * @param free whether it is free text, and no measures or paragraphs of a contract
   */
  void collect(Source source, String text, int firstLine, boolean free) {
    WrittenLinks.Findings found = source.texts().links(text, firstLine, free);
    for (WrittenLinks.WrittenLink link : found.links()) {
      Span span = span(source, link.position());
      written.add(
          new Written(source.path(), link.destination(), link.image(), span, languages(source)));
    }
    found.dropped().forEach(what -> dropped(source, span(source, what.position()), what.message()));
    found.limits().forEach(what -> limit(source, span(source, what.position()), what.message()));
  }

  private static Span span(Source source, Outline.Position position) {
    return new Span(source.file(), position.line(), position.column(), position.endColumn());
  }

  private static void dropped(Source source, Span span, String what) {
    source.report(
        Code.HTML_DROPPED,
        span,
        "`" + what + "` is left out.",
        "write it in Markdown; of HTML only marks of words stay, and tables and `<details>` in"
            + " free text.");
  }

  private static void limit(Source source, Span span, String message) {
    source.report(
        Code.TEXT_LIMIT, span, message, "write it more simply, or as text between backticks.");
  }

  /** The language of a Markdown file by its name. */
  private static List<Language> languages(Source source) {
    return source.languages().stream()
        .filter(language -> source.file().endsWith("." + language + ".md"))
        .findFirst()
        .map(List::of)
        .orElse(List.of(source.defaultLanguage()));
  }

  /** The same for free text inside of a YAML value. */
  void collect(Source source, String text, Span span) {
    WrittenLinks.Findings found = source.texts().links(text, 1, true);
    for (WrittenLinks.WrittenLink link : found.links()) {
      written.add(
          new Written(source.path(), link.destination(), link.image(), span, source.languages()));
    }
    found.dropped().forEach(what -> dropped(source, span, what.message()));
    found.limits().forEach(what -> limit(source, span, what.message()));
  }

  /**
   * Reports links that lead nowhere.
   *
   * @param anchors the places inside documents, as far as they are known here
   */
  void reportBroken(Anchors anchors, Diagnostics diagnostics) {
    written.forEach(link -> report(link, anchors, diagnostics));
  }

  private void report(Written link, Anchors anchors, Diagnostics diagnostics) {
    String destination = link.destination();
    Optional<String> scheme = LinkPath.scheme(destination);
    if (scheme.isPresent() && link.image()) {
      diagnostics.report(
          Code.FOREIGN_RESOURCE,
          link.span(),
          "the picture `" + destination + "` would be loaded from another origin.",
          "put it into documents/, list it in documents.yaml, and show it from there.");
    } else if (scheme.isPresent()) {
      if (!SCHEMES.contains(scheme.get())) {
        String beginning = scheme.get().equals("//") ? "//" : scheme.get() + ":";
        diagnostics.report(
            Code.BROKEN_LINK,
            link.span(),
            "a link cannot begin with `" + beginning + "`.",
            "links lead to https:, http:, mailto: or tel:, or to a file of content/.");
      }
    } else if (destination.startsWith("#")) {
      reportPlace(link, original(link.file()), anchors, diagnostics);
    } else {
      reportLocal(link, anchors, diagnostics);
    }
  }

  /** The file of which another is a translation; itself if it is none. */
  private static String original(String file) {
    return file.replaceFirst("\\.[^./]+\\.md$", ".md");
  }

  /**
   * Reports a link to a place that its target does not have. {@code #top} is the top of every page,
   * and what begins with {@code tc-} is the theme's.
   */
  private static void reportPlace(
      Written link, String target, Anchors anchors, Diagnostics diagnostics) {
    String fragment = LinkPath.fragment(link.destination());
    Optional<Collection<String>> places = anchors.of(target, link.languages());
    if (fragment.isEmpty()
        || fragment.equals("top")
        || fragment.startsWith("tc-")
        || places.isEmpty()
        || places.get().contains(fragment)) {
      return;
    }
    diagnostics.report(
        Code.BROKEN_LINK,
        link.span(),
        "content/" + target + " has no place `#" + fragment + "`.",
        Nearest.to(fragment, places.get())
            .map(near -> "did you mean `#" + near + "`?")
            .orElse(
                "open its page and click a heading or a measure: the address ends in its name."));
  }

  /** A file with a page; of the register also the entry behind the {@code #}. */
  private boolean isTarget(String path, String fragment) {
    boolean ofEntry = path.equals("subprocessors.yaml") && !fragment.isEmpty();
    return targets.contains(ofEntry ? path + "#" + fragment : path);
  }

  private void reportLocal(Written link, Anchors anchors, Diagnostics diagnostics) {
    Optional<String> path = LinkPath.resolve(link.file(), link.destination());
    if (path.isEmpty()) {
      diagnostics.report(
          Code.FILE_OUTSIDE,
          link.span(),
          "`" + link.destination() + "` leads out of content/.",
          "link to a file of content/, relative to this one.");
    } else if (!isTarget(path.get(), LinkPath.fragment(link.destination()))) {
      diagnostics.report(
          Code.BROKEN_LINK,
          link.span(),
          "`" + link.destination() + "` leads to no file of content/ that is on the site.",
          nearest(path.get())
              .map(near -> "did you mean content/" + near + "?")
              .orElse(advice(link, path.get())));
    } else {
      reportPlace(link, original(path.get()), anchors, diagnostics);
    }
  }

  private static String advice(Written link, String path) {
    if (path.startsWith(DOCUMENTS)) {
      return "list the file in documents.yaml; then it is.";
    }
    return link.image()
        ? "put the picture into documents/, and list it in documents.yaml."
        : "write the path relative to this file, for instance ../pages/faq.md.";
  }

  /** The target that was meant: one whose name is near, rather in the same folder. */
  private Optional<String> nearest(String path) {
    Map<String, String> byName = new TreeMap<>();
    targets.forEach(target -> byName.putIfAbsent(name(target), target));
    targets.stream()
        .filter(target -> folder(target).equals(folder(path)))
        .forEach(target -> byName.put(name(target), target));
    return Nearest.to(name(path), byName.keySet()).map(byName::get);
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The name without folder and ending. */
  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
  }
}
