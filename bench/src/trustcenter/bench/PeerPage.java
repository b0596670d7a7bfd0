package trustcenter.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A finished page taken apart into what an author would write for another generator: what is said
 * of it in its front matter, and the text below. What stands on every page around the text is not
 * here; that is the work of templates.
 *
 * @param address the folder that the page is in, with a slash at the end; empty for the first page
 * @param release the release whose version of the page this is; empty for a page of today
 * @param path the address below the release and the language
 * @param layout {@code catalogue}, {@code subprocessor} or {@code register}; empty for all others
 * @param front what is said of the page, by the same names in all generators
 * @param entries the rows of a register, or the one sub-processor of a page, for a data file
 * @param body the text, as Markdown
 */
record PeerPage(
    String address,
    String language,
    String release,
    String path,
    String layout,
    Map<String, Object> front,
    List<Map<String, Object>> entries,
    String body) {
  private static final String VERSIONS = "versions/";

  static PeerPage of(String address, Document page) {
    String language = page.expectFirst("html").attr("lang");
    String rest = address;
    String release = "";
    if (address.startsWith(VERSIONS) && address.length() > VERSIONS.length()) {
      rest = address.substring(VERSIONS.length());
      release = rest.substring(0, rest.indexOf('/'));
      rest = rest.substring(rest.indexOf('/') + 1);
    }
    String path = rest.startsWith(language + "/") ? rest.substring(language.length() + 1) : rest;
    Map<String, Object> front = new LinkedHashMap<>();
    front.put("title", attribute(page, "meta[property=og:title]", "content"));
    front.put("description", attribute(page, "meta[name=description]", "content"));
    if (!release.isEmpty()) {
      front.put("release", release);
    }
    Element cited = page.selectFirst(".cite a.url[href*=" + VERSIONS + "]");
    if (cited != null && release.isEmpty()) {
      String href = cited.attr("href");
      String of = href.substring(href.indexOf(VERSIONS) + VERSIONS.length());
      front.put("cited", of.substring(0, of.indexOf('/')));
    }
    scripts(page, "script[src]:not([type])").ifPresent(all -> front.put("scripts", all));
    scripts(page, "script[type=module]").ifPresent(all -> front.put("modules", all));
    if (page.selectFirst("script[type=application/ld+json]") != null) {
      front.put("structured", true);
    }
    Element csv = page.selectFirst("link[type=text/csv]");
    if (csv != null) {
      front.put("csv", Path.of(csv.attr("href")).getFileName().toString());
    }
    Element main = page.expectFirst("main");
    main.select("> nav.breadcrumbs").remove();
    List<Map<String, Object>> entries = new ArrayList<>();
    String layout = "";
    String body;
    if (path.startsWith("toms/") && main.selectFirst("> article.document") != null) {
      layout = "catalogue";
      body = catalogue(main, front);
    } else if (path.equals("subprocessors/")) {
      layout = "register";
      body = register(main, front, entries);
    } else if (path.startsWith("subprocessors/")) {
      layout = "subprocessor";
      front.put("entry", path.split("/")[1]);
      body = subprocessor(main, entries);
    } else {
      body = PeerMarkdown.raw(main.childNodes());
    }
    return new PeerPage(address, language, release, path, layout, front, entries, body);
  }

  /** Where the page's source is, in the folder of its language. */
  String place() {
    return (release.isEmpty() ? "" : VERSIONS + release + "/") + path;
  }

  private static String catalogue(Element main, Map<String, Object> front) {
    for (Element fact : main.select("header > dl.facts > div")) {
      String name = fact.id().replace("tc-", "").replace('-', '_');
      // The generators keep this word for themselves.
      name = name.equals("published") ? "published_since" : name;
      Element said = fact.expectFirst("dd");
      Element link = said.selectFirst("a");
      switch (name) {
        case "issuer", "covers", "extent", "legal_basis" -> front.put(name, said.text());
        case "as_of", "reviewed" -> front.put(name, day(said));
        case "published_since" ->
            front.put(
                name,
                link == null
                    ? Map.of("text", said.text())
                    : Map.of("text", said.text(), "href", link.attr("href")));
        default -> throw new IllegalStateException("no place for the fact " + fact.id());
      }
    }
    return PeerMarkdown.of(main.expectFirst("div.body"));
  }

  private static String register(
      Element main, Map<String, Object> front, List<Map<String, Object>> entries) {
    for (Element row : main.select("table.register > tbody > tr")) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("id", row.id());
      entry.put("name", row.expectFirst(".name").text());
      entry.put("country_code", row.attr("data-country"));
      entries.add(entry);
    }
    Element filter = main.selectFirst("form.filter");
    if (filter != null) {
      front.put("filter", filter.outerHtml());
    }
    // The places and the pictures; all above them is the layout's.
    return PeerMarkdown.raw(main.select("> section:has(> #tc-where), > section:has(> #tc-when)"));
  }

  private static String subprocessor(Element main, List<Map<String, Object>> entries) {
    Map<String, Object> entry = new LinkedHashMap<>();
    Element state = main.expectFirst("#status .state");
    String kind = state.className().substring(state.className().lastIndexOf('-') + 1);
    entry.put("status", Map.of("kind", kind, "text", state.text()));
    for (Element fact : main.select("> dl.facts > div")) {
      Element said = fact.expectFirst("dd");
      switch (fact.id()) {
        case "address", "country", "purpose", "contact", "dpa" -> entry.put(fact.id(), said.text());
        case "from" -> entry.put("from", day(said));
        case "data" -> {
          Element other = said.selectFirst("span[lang]");
          if (other != null) {
            entry.put("data_language", other.attr("lang"));
          }
          said.select(".untranslated").remove();
          entry.put("data", List.of(said.wholeText().strip().split("\\s*\n\\s*")));
        }
        default -> throw new IllegalStateException("no place for the fact " + fact.id());
      }
    }
    entry.put(
        "locations",
        main.select("section:has(> #locations) li.card").stream()
            .map(place -> Map.of("id", place.id(), "name", place.expectFirst("strong").text()))
            .toList());
    entries.add(entry);
    return PeerMarkdown.raw(
        StreamSupport.stream(main.children().spliterator(), false)
            .filter(child -> child.selectFirst("> #locations") == null)
            .filter(child -> !child.is("h1, #status, dl.facts"))
            .toList());
  }

  private static Map<String, String> day(Element said) {
    Element time = said.expectFirst("time");
    return Map.of("iso", time.attr("datetime"), "text", time.text());
  }

  private static Optional<List<String>> scripts(Document page, String selector) {
    List<String> sources = page.select(selector).eachAttr("src");
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(sources.stream().map(src -> src.replaceFirst("^.*assets/", "")).toList());
  }

  private static String attribute(Document page, String selector, String name) {
    return page.expectFirst(selector).attr(name);
  }
}
