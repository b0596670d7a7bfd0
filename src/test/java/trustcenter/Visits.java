package trustcenter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages in frames of one page, in one run of a browser: what they do by themselves, and what they
 * do to a visitor who tries everything. A script of a page tells of itself by {@code top.hit(n)}.
 */
record Visits(Chromium browser) {
  /** Does to every element what a visitor may do, and follows no link but scripts. */
  static final String VISITOR =
      """
      <script>addEventListener('load', () => {
        const address = a => String(a.href && a.href.baseVal || a.href || '');
        document.addEventListener('click', e => {
          const a = e.target.closest && e.target.closest('a,area');
          if (a && !/^javascript:/i.test(address(a).replace(/^[\\x00-\\x20]+|[\\t\\n\\r]/g, ''))) e.preventDefault();
        }, true);
        for (const e of [...document.querySelectorAll('*')]) {
          for (const a of [...e.attributes || []])
            if (/^on/i.test(a.name)) e.dispatchEvent(new Event(a.name.slice(2).toLowerCase()));
          if (/^(a|area|button|input|summary)$/i.test(e.localName))
            e.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
        }
        top.visited();
      });</script>
      """;

  /** What harmless pages say. */
  static final Said NOTHING = new Said(Set.of(), Set.of());

  private static final Pattern HIT = Pattern.compile(" data-h(\\w+)=");
  private static final Pattern REQUEST = Pattern.compile("http://evil\\.example/(\\d+)");
  private static final Pattern VISIT = Pattern.compile("data-visits=\"(\\d+)\"");

  /**
   * What came of opening pages.
   *
   * @param said what they did that no page may do
   * @param visits pages that a visitor went through to the end
   */
  record Outcome(Said said, int visits) {
    Set<String> numbers() {
      return said.numbers();
    }
  }

  /**
   * What pages did.
   *
   * @param numbers of the vectors that did something
   * @param foreign addresses elsewhere that were asked for
   */
  record Said(Set<String> numbers, Set<String> foreign) {}

  /** Copies a site whose pages then have no policy, and a visitor. */
  static void withoutPolicy(Path site, Path bare) throws IOException {
    Tree.read(site).replace(bare);
    for (String page : pages(bare)) {
      Path file = bare.resolve(page);
      String html = Files.readString(file);
      String without = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
      assertTrue(!html.contains("Content-Security-Policy") || without.length() < html.length());
      Files.writeString(file, without.replace("</body>", VISITOR + "</body>"));
    }
  }

  static List<String> pages(Path folder) {
    return Tree.read(folder).paths().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** A frame for each page below a folder. */
  static String frames(Path folder) {
    StringBuilder frames = new StringBuilder();
    for (String page : pages(folder)) {
      frames.append("<iframe src=\"").append(page).append("\"></iframe>\n");
    }
    return frames.toString();
  }

  /**
   * Opens a page around frames, served by this machine, so that they may call the page's script.
   */
  Outcome open(Path folder, String frames) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    if (!Files.exists(folder.resolve("404.html"))) {
      Files.writeString(folder.resolve("404.html"), "");
    }
    Files.writeString(
        folder.resolve("around.html"),
        "<!doctype html><title>T</title><script>const root = document.documentElement;"
            + "function hit(n) {root.setAttribute('data-h' + n, '')}"
            + "function visited() {root.dataset.visits = +(root.dataset.visits || 0) + 1}</script>"
            + frames);
    try (LoopbackServer server = new LoopbackServer(folder)) {
      Chromium.Opened opened = browser.open(server.home().resolve("around.html"));
      Set<String> numbers = new TreeSet<>();
      collect(HIT.matcher(head(opened.dom())), numbers);
      Set<String> foreign = new TreeSet<>();
      for (String request : opened.requests()) {
        if (!request.startsWith("http://127.0.0.1:")) {
          foreign.add(request);
          collect(REQUEST.matcher(request), numbers);
        }
      }
      Matcher visits = VISIT.matcher(head(opened.dom()));
      int count = visits.find() ? Integer.parseInt(visits.group(1)) : 0;
      return new Outcome(new Said(numbers, foreign), count);
    }
  }

  /** The tag of the root, where hits are noted. */
  private static String head(String dom) {
    int start = dom.indexOf("<html");
    return dom.substring(start, dom.indexOf('>', start) + 1);
  }

  private static void collect(Matcher matcher, Set<String> numbers) {
    while (matcher.find()) {
      numbers.add(matcher.group(1));
    }
  }
}
