package trustcenter.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trustcenter.markdown.PageMarkdown;

/**
 * Writes the pages of a finished site as sources for other generators: the text of each page as
 * Markdown, and all that stands around it as one layout. They then make about the same pages of
 * about the same bytes, without checks, releases, comparisons, feeds of changes or pictures.
 *
 * <pre>PeerSources SITE FOLDER</pre>
 *
 * FOLDER gets {@code hugo}, {@code eleventy} and {@code jbake}.
 */
public final class PeerSources {
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
  private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>(.*)</main>");

  private final Path site;
  private final Path folder;

  private PeerSources(Path site, Path folder) {
    this.site = site;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    new PeerSources(Path.of(args[0]), Path.of(args[1])).write();
  }

  private void write() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.endsWith("index.html")).sorted().toList();
    }
    for (Path page : pages) {
      page(page);
    }
    layouts(Files.readString(site.resolve("contacts/index.html")));
  }

  private void page(Path page) throws IOException {
    String html = Files.readString(page);
    String title = first(TITLE, html).replace("\"", "'").replace("&amp;", "and");
    String markdown = PageMarkdown.of(html, href -> href);
    Path name = site.relativize(page).getParent();
    String path = name == null ? "" : name.toString();
    String slug = path.isEmpty() ? "start" : path.replace('/', '_');
    text(
        "hugo/content/" + slug + ".md",
        "---\ntitle: \"%s\"\nurl: \"/%s/\"\n---\n%s".formatted(title, path, markdown));
    text(
        "eleventy/content/" + slug + ".md",
        "---\ntitle: \"%s\"\npermalink: \"/%s/index.html\"\nlayout: page.liquid\n---\n{%% raw %%}\n%s\n{%% endraw %%}\n"
            .formatted(title, path, markdown));
    text(
        "jbake/content/" + (path.isEmpty() ? "" : path + "/") + "index.md",
        "title=%s\ntype=page\nstatus=published\n~~~~~~\n%s".formatted(title, markdown));
  }

  /** The page's frame in each one's language for templates. */
  private void layouts(String html) throws IOException {
    Matcher main = MAIN.matcher(html);
    if (!main.find()) {
      throw new IllegalStateException("a page without <main>");
    }
    String before = html.substring(0, main.start(1));
    String after = html.substring(main.end(1));
    text(
        "hugo/layouts/_default/single.html",
        framed(before, "{{ .Title }}", "{{ .Content }}", after));
    text(
        "hugo/config.toml",
        """
        baseURL = "https://muster.example/trust/"
        title = "Trust Center"
        disableKinds = ["taxonomy", "term", "section", "home"]
        [outputs]
        page = ["HTML"]
        """);
    text("eleventy/_includes/page.liquid", framed(before, "{{ title }}", "{{ content }}", after));
    text(
        "eleventy/eleventy.config.mjs",
        """
        export default function () {
          return { dir: { input: "content", includes: "../_includes", output: "_site" } };
        }
        """);
    text(
        "jbake/templates/page.ftl",
        framed(
            "<#noparse>" + before,
            "</#noparse>${content.title}<#noparse>",
            "</#noparse>${content.body}<#noparse>",
            after + "</#noparse>"));
    // It would tell of every page otherwise, which the others are asked not to.
    text("jbake/logback.xml", "<configuration><root level=\"ERROR\"/></configuration>\n");
    // Tables, as the others read them, and nothing but the pages.
    text(
        "jbake/jbake.properties",
        """
        site.host=https://muster.example/trust
        markdown.extensions=TABLES,FENCED_CODE_BLOCKS
        render.index=false
        render.archive=false
        render.feed=false
        render.tags=false
        """);
  }

  private static String framed(String before, String title, String content, String after) {
    return TITLE
            .matcher(before)
            .replaceFirst(Matcher.quoteReplacement("<title>" + title + "</title>"))
        + content
        + after;
  }

  private static String first(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? matcher.group(1) : "";
  }

  private void text(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
