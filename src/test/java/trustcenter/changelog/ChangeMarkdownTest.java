package trustcenter.changelog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.model.Language;
import trustcenter.reference.Reference;
import trustcenter.render.Theme;
import trustcenter.wording.Wording;

/** What is posted to a pull request says what changed, and nothing in it comes alive there. */
final class ChangeMarkdownTest {
  private static final String WIDTH_OF_NOTHING = "\u200B";
  private static final List<String> PIECES =
      List.of(
          "@octocat",
          "@org/team",
          "a@b.example",
          "#1",
          "o/r#2",
          "GH-3",
          "https://a.example/x",
          "www.a.example",
          "ftp://a",
          "<script>",
          "<!-- ",
          "-->",
          "<b>",
          "&amp;",
          "[a](b)",
          "![p](q)",
          "[x]: y",
          "`",
          "```",
          "~~",
          "**",
          "_",
          "|",
          "\n",
          "\n\n",
          "\n# ",
          "\n- ",
          "\n1. ",
          "1)",
          "> ",
          "    ",
          "\t",
          "\r\n",
          "---",
          "===",
          ":tada:",
          ":+1:",
          "$x$",
          "\\",
          "\\`",
          "\u202E",
          "\u2028",
          "\u0007",
          "{",
          "}",
          "word",
          " ",
          ":",
          "x",
          "</del>",
          "[ ]",
          "~",
          "+ ",
          "Ä");

  private static final ChangeText ENGLISH = new ChangeText(words("en"));

  private static Wording words(String language) {
    return new Wording(
        Theme.builtIn().strings(new Language(language)), Reference.builtIn().countries());
  }

  private static Entry entry(String group, String heading, Entry.Line... lines) {
    return new Entry(
        group + "-x",
        group,
        "changed",
        "Changed",
        heading,
        new Subject.Register(),
        List.of(),
        List.of(lines),
        true,
        Optional.empty());
  }

  private static Entry.Line line(String label, String before, String after) {
    return new Entry.Line(label, before, after, List.of(), true);
  }

  private static String markdown(Entry... entries) {
    return ENGLISH.markdown("Changes", List.of(entries));
  }

  /** As GitHub shows it, but for what it does to the finished HTML. */
  private static Document shown(String markdown) {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(StrikethroughExtension.create(), TablesExtension.create()));
    return Jsoup.parseBodyFragment(
        HtmlRenderer.builder(options)
            .build()
            .render(Parser.builder(options).build().parse(markdown)));
  }

  private static String read(Element element) {
    return element.wholeOwnText().replace(WIDTH_OF_NOTHING, "").strip();
  }

  @Test
  void whatChangedIsSaidWithBeforeAndAfter() {
    String said =
        markdown(
            entry("subprocessors", "Alt GmbH", line("Purpose", "Mail", "Letters")),
            entry("contacts", "Privacy", line("", "", "New"), line("Phone", "1", "")));
    assertEquals(
        """
        ## Changes

        ### Sub\\-processors

        - **Changed:** Alt GmbH
          - Purpose: ~~Mail~~ → Letters

        ### Contacts

        - **Changed:** Privacy
          - New
          - Phone: ~~1~~
        """,
        said);
  }

  @Test
  void whereNothingChangedThatIsSaidInTheLanguageOfTheSite() {
    String said = new ChangeText(words("de")).markdown("Änderungen", List.of());
    assertEquals("## Änderungen\n\nEs hat sich nichts geändert\\.\n", said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@octocat",
        "a@b.example",
        "#12",
        "o/r#12",
        "GH-12",
        "https://a.example",
        "www.a.example",
        ":tada:",
        "http://a.example/#1"
      })
  void whatGitHubWouldLinkIsParted(String text) {
    String said = shown(markdown(entry("contacts", text))).wholeText();
    assertFalse(said.contains(text), said);
    assertTrue(said.replace(WIDTH_OF_NOTHING, "").contains(text), said);
  }

  @Test
  void noTextOfAnAuthorIsAnythingButText() {
    long seed = Long.getLong("trustcenter.seed", 1);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String heading = random(random);
      String before = random(random);
      String after = random(random);
      String said = markdown(entry("contacts", heading, line("L", before, after)));
      assertOnlyText(said, heading, before, after, () -> "seed " + seed + ":\n" + said);
    }
  }

  private static String random(Random random) {
    List<String> pieces = new ArrayList<>(List.of("a"));
    for (int i = random.nextInt(8); i >= 0; i--) {
      pieces.add(random.nextInt(pieces.size() + 1), PIECES.get(random.nextInt(PIECES.size())));
    }
    return String.join(random.nextBoolean() ? "" : " ", pieces);
  }

  private static void assertOnlyText(
      String said, String heading, String before, String after, Supplier<String> message) {
    Document shown = shown(said);
    Set<String> names =
        shown.body().getAllElements().stream().map(Element::tagName).collect(Collectors.toSet());
    assertEquals(Set.of("body", "h2", "h3", "ul", "li", "strong", "del"), names, message);
    Element outer = shown.select("body > ul > li").first();
    assertEquals(one(heading), read(outer), message);
    assertEquals(one(before), read(outer.select("del").first()), message);
    assertEquals("L:  → " + one(after), read(outer.select("ul > li").last()), message);
    assertFalse(shown.wholeText().matches("(?s).*(@\\w|#\\d|:/|www\\.).*"), message);
  }

  private static String one(String text) {
    return text.replaceAll("[\\s\\p{Cc}\u2028]+", " ").strip().replace('\u202E', '\uFFFD');
  }

  @Test
  void aCommentIsCutAtAnEntryAndSaysHowManyMoreThereAre() {
    Entry[] many = new Entry[900];
    for (int i = 0; i < many.length; i++) {
      many[i] = entry("contacts", "Number " + i, line("L", "ä@#".repeat(40), "b"));
    }
    String said = markdown(many);
    assertTrue(said.getBytes(StandardCharsets.UTF_8).length <= 65_000);
    int shown = said.split("\n- ", -1).length - 1;
    assertTrue(shown > 50, said);
    assertTrue(said.contains("\n" + (900 - shown) + " further changes do not fit in here"), said);
    assertTrue(said.endsWith("shows them\\.\n"), said);
  }

  @Test
  void oneLongTextIsCutAndLeavesRoomForTheOthers() {
    String said =
        markdown(
            entry("subprocessors", "A", line("L", "@".repeat(90_000), "😀".repeat(90_000))),
            entry("contacts", "B"));
    assertTrue(said.contains("Changed:** B"), said);
    assertEquals(1, shown(said).select("del").size());
  }
}
