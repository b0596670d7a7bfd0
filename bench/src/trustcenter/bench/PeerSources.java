package trustcenter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a finished trust center as sources for other generators, as somebody would who makes this
 * site with each of them: a file of front matter and Markdown for each page, lists of the site as
 * data, and the templates, which are in {@code bench/peers} and are copied. Titles, dates and words
 * are as the finished pages have them.
 *
 * <pre>PeerSources SITE PEERS FOLDER</pre>
 *
 * FOLDER gets {@code hugo}, {@code eleventy} and {@code jbake}.
 */
public final class PeerSources {
  private static final List<String> PEERS = List.of("hugo", "eleventy", "jbake");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.*) \\{#(.*)}$");
  private static final Pattern MEASURE = Pattern.compile("\\[#]\\(#([^)]*)\\)");
  private static final Map<String, String> NAMES = Map.of("en", "English", "de", "Deutsch");

  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  private final Path site;
  private final Path templates;
  private final Path folder;
  private final List<PeerPage> pages = new ArrayList<>();

  /** Pages with others below them. */
  private final Set<String> sections = new HashSet<>();

  private final Map<String, Object> about = new LinkedHashMap<>();
  private final Map<String, String> asOf = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> navigation = new TreeMap<>();
  private final Map<String, Object> organisation = new TreeMap<>();
  private final Map<String, Map<String, String>> words = new TreeMap<>();
  private final Map<String, Map<String, Object>> releases = new TreeMap<>();

  /** By release and language, then by id. */
  private final Map<String, Map<String, Map<String, Object>>> registers = new TreeMap<>();

  private PeerSources(Path site, Path templates, Path folder) {
    this.site = site;
    this.templates = templates;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    new PeerSources(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).write();
  }

  private void write() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(site)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      if (file.endsWith("index.html")) {
        read(file);
      }
    }
    about.put("as_of", asOf);
    about.put("languages", languages());
    if (!releases.isEmpty()) {
      about.put("latest", new TreeSet<>(releases.keySet()).last());
    }
    for (String peer : PEERS) {
      copy(templates.resolve(peer), folder.resolve(peer));
      for (Path file : files) {
        download(peer, file);
      }
    }
    data();
    for (PeerPage page : pages) {
      hugo(page);
      eleventy(page);
      jbake(page);
    }
    hugoLanguages();
    for (String language : navigation.keySet()) {
      text(
          "eleventy/content/" + language + "/" + language + ".json",
          json(Map.of("lang", language)));
      text(
          "jbake/content/" + prefix(language) + "search/data.md",
          "title=Search\ntype=searchindex\nstatus=published\nlang=" + language + "\n~~~~~~\n");
    }
  }

  private void read(Path file) throws IOException {
    Document html = Jsoup.parse(Files.readString(file));
    html.outputSettings().prettyPrint(false);
    Path parent = site.relativize(file).getParent();
    String address = parent == null ? "" : parent + "/";
    frame(html, address);
    PeerPage page = PeerPage.of(address, html);
    pages.add(page);
    Path above = Path.of(page.language(), page.place()).getParent();
    for (; above != null; above = above.getParent()) {
      sections.add(above + "/");
    }
    String register =
        (page.release().isEmpty() ? "current" : page.release()) + "/" + page.language();
    for (Map<String, Object> entry : page.entries()) {
      String id = (String) entry.getOrDefault("id", page.front().get("entry"));
      registers
          .computeIfAbsent(register, each -> new LinkedHashMap<>())
          .computeIfAbsent(id, each -> new LinkedHashMap<>())
          .putAll(entry);
    }
  }

  /** What the frame of a page says of the whole site. */
  private void frame(Document html, String address) {
    String language = html.expectFirst("html").attr("lang");
    boolean archived = address.startsWith("versions/") && !address.equals("versions/");
    if (address.isEmpty() || address.equals(language + "/")) {
      Element structured = html.expectFirst("script[type=application/ld+json]");
      organisation.put(language, json.readValue(structured.data(), Map.class));
      Element time = html.expectFirst(".printed time");
      if (address.isEmpty()) {
        about.put("organisation", html.expectFirst(".organisation").text());
        asOf.put("iso", time.attr("datetime"));
      }
      asOf.put(language, time.text());
    }
    if (archived) {
      String id = address.split("/")[1];
      Map<String, Object> release = releases.computeIfAbsent(id, each -> new LinkedHashMap<>());
      Element time = html.expectFirst(".printed time");
      release.putIfAbsent("iso", time.attr("datetime"));
      release.putIfAbsent("digest", html.expectFirst(".cite .digest").text());
      release.putIfAbsent(language, time.text());
    }
    Map<String, Object> lists = navigation.computeIfAbsent(language, each -> new LinkedHashMap<>());
    String list = archived ? "archived" : "current";
    if (!lists.containsKey(list)) {
      lists.put(
          list, html.select("nav.main-navigation a").stream().map(a -> entry(a, address)).toList());
    }
  }

  /** A link of the navigation of the page at an address, from its language's first page. */
  private static Map<String, String> entry(Element link, String address) {
    Path target = Path.of("/", address).resolve(link.attr("href")).normalize().getParent();
    return Map.of("path", target.getFileName() + "/", "label", link.text());
  }

  /** Style sheets and scripts, and the files that are offered for download, as they are. */
  private void download(String peer, Path file) throws IOException {
    String name = site.relativize(file).toString();
    boolean offered =
        name.startsWith("assets/") || name.startsWith("data/") || name.contains("/data/");
    if (offered && !name.endsWith(".html")) {
      String to = Map.of("hugo", "static/", "eleventy", "static/", "jbake", "assets/").get(peer);
      Path copy = folder.resolve(peer).resolve(to + name);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private void data() throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("site", about);
    all.put("navigation", navigation);
    all.put("organisation", organisation);
    all.put("releases", releases);
    registers.forEach((name, entries) -> all.put("subprocessors/" + name, entries.values()));
    for (Map.Entry<String, Object> each : all.entrySet()) {
      String said = json(each.getValue());
      text("hugo/data/" + each.getKey() + ".json", said);
      text("eleventy/content/_data/" + each.getKey() + ".json", said);
      // JSON is YAML, and JBake reads data as YAML alone, from one folder.
      text("jbake/data/" + each.getKey().replace('/', '-') + ".yaml", said);
    }
    // Its templates cannot write an object as JSON.
    Map<String, String> asText = new TreeMap<>();
    organisation.forEach((language, of) -> asText.put(language, json.writeValueAsString(of)));
    text("jbake/data/organisation.yaml", json(asText));
    for (String language : navigation.keySet()) {
      String said = Files.readString(templates.resolve("words/" + language + ".json"));
      words.put(language, json.readValue(said, new TypeReference<Map<String, String>>() {}));
      text("hugo/i18n/" + language + ".json", said);
      text("eleventy/content/_data/words/" + language + ".json", said);
      text("jbake/data/words-" + language + ".yaml", said);
    }
  }

  private void hugo(PeerPage page) throws IOException {
    Map<String, Object> front = new LinkedHashMap<>(page.front());
    if (!page.layout().isEmpty()) {
      front.put("layout", page.layout());
    }
    if (!page.release().isEmpty()) {
      front.put("outputs", List.of("html"));
      // Hugo would put the language above the release.
      if (!prefix(page.language()).isEmpty()) {
        front.put("url", "/" + page.address());
      }
    }
    if (page.path().equals("changelog/")) {
      front.put("outputs", List.of("html", "markdown", "rss"));
    }
    String place = page.place();
    boolean section = place.isEmpty() || sections.contains(page.language() + "/" + place);
    String file = section ? place + "_index" : place.substring(0, place.length() - 1);
    text("hugo/content/" + page.language() + "/" + file + ".md", yaml(front) + page.body());
  }

  private List<Map<String, String>> languages() {
    return navigation.keySet().stream()
        .sorted(Comparator.comparing(PeerSources::prefix))
        .map(each -> Map.of("code", each, "name", NAMES.get(each), "prefix", prefix(each)))
        .toList();
  }

  private void hugoLanguages() throws IOException {
    StringBuilder config =
        new StringBuilder(Files.readString(templates.resolve("hugo/config.toml")));
    for (String language : navigation.keySet()) {
      config.append("\n[languages.").append(language).append("]\n");
      config.append("languageName = \"").append(NAMES.get(language)).append("\"\n");
      config.append("contentDir = \"content/").append(language).append("\"\n");
      config.append("weight = ").append(prefix(language).isEmpty() ? 1 : 2).append('\n');
      config.append("params = {prefix = \"").append(prefix(language)).append("\"}\n");
    }
    text("hugo/config.toml", config.toString());
  }

  private void eleventy(PeerPage page) throws IOException {
    Map<String, Object> front = new LinkedHashMap<>(page.front());
    front.put("layout", (page.layout().isEmpty() ? "plain" : page.layout()) + ".liquid");
    front.put("permalink", "/" + page.address() + "index.html");
    front.put("path", page.path());
    String file = page.language() + "/" + page.place() + "index.md";
    text("eleventy/content/" + file, yaml(front) + page.body());
  }

  private void jbake(PeerPage page) throws IOException {
    StringBuilder header = new StringBuilder();
    page.front()
        .forEach((name, value) -> header.append(name).append('=').append(line(value)).append('\n'));
    boolean change = page.path().startsWith("changelog/") && !page.path().equals("changelog/");
    String type = page.layout().isEmpty() ? change ? "change" : "plain" : page.layout();
    if (change) {
      header
          .append("date=")
          .append(page.path().substring("changelog/".length()), 0, 10)
          .append('\n');
    }
    header.append("type=").append(type).append("\nstatus=published\n");
    header
        .append("lang=")
        .append(page.language())
        .append("\npath=")
        .append(page.path())
        .append('\n');
    text("jbake/content/" + page.address() + "index.md", header + "~~~~~~\n" + withPlaces(page));
  }

  /** JBake has no hooks for headings and links: what can be pointed at is HTML in its Markdown. */
  private String withPlaces(PeerPage page) {
    Map<String, String> said = words.get(page.language());
    String anchor =
        "<a class=\"anchor\" href=\"#%s\" aria-label=\"" + said.get("place") + " %s\">#</a>";
    String headings =
        HEADING
            .matcher(page.body())
            .replaceAll(
                found -> {
                  int level = found.group(1).length();
                  String text = found.group(2);
                  String id = found.group(3);
                  String link = anchor.formatted(id, text);
                  return Matcher.quoteReplacement(
                      "<h%1$d id=\"%2$s\">%3$s&nbsp;%4$s</h%1$d>".formatted(level, id, text, link));
                });
    String measure = anchor.formatted("$1", said.get("measure") + " $1");
    return MEASURE.matcher(headings).replaceAll(measure.replace(" href", " id=\"$1\" href"));
  }

  /** A value in a header of JBake, which reads objects as JSON, and everything else as text. */
  private String line(Object value) {
    if (value instanceof Map) {
      return json.writeValueAsString(value);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
    return value.toString().replaceAll("\\s*\n\\s*", "");
  }

  private String yaml(Map<String, Object> front) {
    return front.entrySet().stream()
        .map(each -> each.getKey() + ": " + json.writeValueAsString(each.getValue()) + "\n")
        .collect(Collectors.joining("", "---\n", "---\n"));
  }

  private String json(Object value) {
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
  }

  private static String prefix(String language) {
    return language.equals("en") ? "" : language + "/";
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void text(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
