package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Content that would be read for ever, or fill the memory, or be read as something else: in a
 * process of its own with 512 MB, which must end by itself, with a word at the place or with a
 * site, and without a stack trace.
 */
class HostileInputTest {
  private static final String NAME = "organisation: {name: Muster GmbH}\n";
  private static final String BOMB =
      "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
          + IntStream.range(0, 12)
              .mapToObj(i -> "" + (char) ('a' + i))
              .map(
                  each -> {
                    char next = (char) (each.charAt(0) + 1);
                    return next + ": &" + next + " [" + ("*" + each + ", ").repeat(10) + "x]\n";
                  })
              .reduce("", String::concat);

  @TempDir private Path folder;

  private ChildJvm build() throws Exception {
    return ChildJvm.run(
        ChildJvm.here(),
        folder,
        List.of("-Xmx512m"),
        Map.of(),
        "build",
        "--source",
        folder.toString(),
        "--date",
        "2026-11-01");
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Map.Entry<String, byte[]>> refused() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("a key twice", NAME + "title: a\ntitle: b\n");
    texts.put("an alias of itself", NAME + "title: &a [*a]\n");
    texts.put("an alias of what comes later", NAME + "title: *later\n");
    texts.put("exploding aliases", NAME + BOMB);
    texts.put("exploding merges", NAME + BOMB.replace("[", "{").replace("]", "}"));
    texts.put(
        "one map merged over and over",
        "a: &a {"
            + IntStream.range(0, 2000)
                .mapToObj(i -> "k" + i + ": v")
                .collect(Collectors.joining(", "))
            + "}\nb: {<<: ["
            + "*a, ".repeat(200_000)
            + "*a]}\n");
    texts.put("an endless comment", NAME + "# " + "#".repeat(3_000_000) + "\n");
    texts.put("a long name", "organisation: {name: \"" + "Muster ".repeat(400_000) + "\"}\n");
    texts.put("a long title", NAME + "title: {de: \"" + "lang ".repeat(100_000) + "\"}\n");
    texts.put("deep flow", NAME + "title: " + "[".repeat(200_000) + "\n");
    texts.put("deep maps", NAME + "title: " + "{a: ".repeat(100_000) + "\n");
    texts.put(
        "deep blocks",
        NAME
            + IntStream.range(0, 3000)
                .mapToObj(i -> " ".repeat(i) + "a:\n")
                .reduce("", String::concat));
    texts.put("a NUL", NAME + "title: a\0b\n");
    texts.put("tabs", NAME + "products:\n\t- {id: a}\n");
    texts.put("two documents", NAME + "---\n" + NAME);
    texts.put("a lone surrogate", NAME + "title: \"\\uD800\"\n");
    texts.put("a tag of Java", NAME + "title: !!java.net.URL [\"https://evil.example/\"]\n");
    texts.put("a huge number", NAME + "feed_items: " + "9".repeat(1_000_000) + "\n");
    Map<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    bytes.put("invalid UTF-8", new byte[] {'t', 'i', 't', 'l', 'e', ':', ' ', (byte) 0xC3, '('});
    bytes.put("overlong UTF-8", new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF});
    bytes.put("UTF-16", NAME.getBytes(StandardCharsets.UTF_16));
    return bytes.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void itIsRefusedAtItsPlace(Map.Entry<String, byte[]> site) throws Exception {
    write("site.yaml", site.getValue());
    ChildJvm child = build();
    assertEquals(1, child.status(), () -> site.getKey() + ": " + shown(child));
    assertTrue(child.out().contains("content/site.yaml"), () -> site.getKey() + shown(child));
    assertNoTrace(child);
    assertFalse(Files.exists(folder.resolve("site-output")));
  }

  /** A file, and where and with which words it is refused. Only the last has aliases. */
  record TooMuch(String text, String said) {}

  static Stream<TooMuch> tooMuch() {
    String more = ", and here is one more.";
    String list = ": error[syntax]: up to here this list has 20,000 entries" + more;
    String values = ": error[syntax]: up to here this file has 250,000 values" + more;
    StringBuilder keys = new StringBuilder(NAME);
    for (int i = 0; keys.length() < 19_000_000; i++) {
      keys.append("k").append(Integer.toHexString(i)).append(": v\n");
    }
    return Stream.of(
        new TooMuch(
            keys.toString(),
            "20001:1: error[syntax]: up to here this map has 20,000 entries" + more),
        new TooMuch("a:\n" + "- {id: x, name: x}\n".repeat(900_000), "20002:3" + list),
        new TooMuch("a: [\n" + "x,\n".repeat(6_000_000) + "]\n", "20002:1" + list),
        new TooMuch("a:\n" + ("- [" + "x, ".repeat(99) + "x]\n").repeat(19_999), values),
        new TooMuch(NAME + BOMB, "the aliases in here expand to more than 250,000 values."));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void whatHasTooManyValuesIsRefusedWhereItHas(TooMuch site) throws Exception {
    write("site.yaml", site.text());
    ChildJvm child = build();
    assertEquals(1, child.status(), () -> shown(child));
    assertTrue(child.out().contains(site.said()), () -> site.said() + " / " + shown(child));
    assertNoTrace(child);
  }

  @Test
  void ofManyUnknownIdsTheFirstAreToldAndTheOthersCounted() throws Exception {
    write("site.yaml", NAME);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("- {name: A").append(i).append(", replaces: [b").append(i).append("]}\n");
    }
    write("subprocessors.yaml", text.toString());
    ChildJvm child = build();
    assertEquals(1, child.status(), () -> shown(child));
    assertTrue(child.out().contains("there is no sub-processor `b0`"), () -> shown(child));
    assertTrue(child.out().contains("19,900 more of this kind"), () -> shown(child));
    assertNoTrace(child);
  }

  static Stream<Map.Entry<String, String>> read() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("a byte order mark", "\uFEFF" + NAME);
    texts.put("line ends of Windows", NAME.replace("\n", "\r\n") + "title: T\r\n");
    texts.put("a long scalar", NAME + "title: \"" + "lang ".repeat(200) + "\"\n");
    texts.put(
        "many entries",
        NAME
            + "products:\n"
            + IntStream.range(0, 20_000)
                .mapToObj(i -> "  - {id: p" + i + ", name: P}\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append));
    texts.put("comments", NAME + "# nothing here\n".repeat(200_000));
    texts.put("short comments", NAME + "#\n".repeat(9_900_000));
    // At every place of the scanner's buffer one of the two halves of a character once stands.
    for (String shift : List.of("", "x")) {
      texts.put("emoji all over" + shift, NAME + "title: T\n#" + shift + "😀".repeat(5_000) + "\n");
      texts.put("emoji in rows" + shift, NAME + "#" + shift + "😀\n#".repeat(5_000) + "\n");
    }
    texts.put("empty lines", NAME + "\n".repeat(19_900_000));
    return texts.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("read")
  void itIsReadAsItIs(Map.Entry<String, String> site) throws Exception {
    write("site.yaml", site.getValue());
    ChildJvm child = build();
    assertEquals(0, child.status(), () -> site.getKey() + ": " + shown(child));
    assertNoTrace(child);
  }

  static Stream<Map.Entry<String, String>> texts() {
    int n = 20_000;
    Map<String, String> texts = new TreeMap<>();
    for (String run :
        List.of("[", "![", "[a](", "*a **a ", "_a __a ", "~~a ~a ", "<", "<a ", "&", "&#x41;")) {
      texts.put("run of " + run, run.repeat(n));
    }
    for (String run : List.of("<!-- ", "<?", "<![CDATA[", "[a](b \"", "<http://a", "{#a", "`a ")) {
      texts.put("run of " + run, run.repeat(n));
    }
    texts.put("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
    texts.put("nested quotations", ">".repeat(n) + "a");
    texts.put("nested lists on a line", "- ".repeat(n) + "a");
    texts.put(
        "nested lists",
        IntStream.range(0, 600).mapToObj(i -> "  ".repeat(i) + "- a\n").reduce("", String::concat));
    texts.put(
        "backticks",
        IntStream.range(1, 300).mapToObj(i -> "`".repeat(i) + "a").reduce("", String::concat));
    texts.put("a wide table", "|" + "a|".repeat(n) + "\n|" + "-|".repeat(n) + "\n|a|\n");
    texts.put("a long table", "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n));
    texts.put("five megabytes", "Ein Satz, der nichts Neues sagt. ".repeat(150_000));
    return texts.entrySet().stream();
  }

  @Test
  void markdownOfAnyFormIsReadInReasonableTime() throws Exception {
    write("site.yaml", NAME);
    int page = 0;
    for (Map.Entry<String, String> text : texts().toList()) {
      write("pages/p" + page++ + ".md", "---\ntitle: T\n---\n\n" + text.getValue() + "\n");
    }
    ChildJvm child = build();
    assertTrue(child.status() == 0 || child.status() == 1, () -> shown(child));
    assertNoTrace(child);
  }

  @Test
  void aCatalogueOfFiveMegabytesBuilds() throws Exception {
    write("site.yaml", NAME);
    StringBuilder text = new StringBuilder("---\ntitle: T\nas_of: 2026-10\n---\n\n## Zutritt\n\n");
    for (int i = 0; text.length() < 5_000_000; i++) {
      text.append("- Tür Nummer ")
          .append(i)
          .append(": ")
          .append("Sie ist zu. ".repeat(40))
          .append('\n');
    }
    write("toms/a.md", text.toString());
    ChildJvm child = build();
    assertEquals(0, child.status(), () -> shown(child));
  }

  private static void assertNoTrace(ChildJvm child) {
    for (String sign :
        List.of("Exception", "\tat ", "StackOverflow", "OutOfMemory", "mistake in")) {
      assertFalse(child.out().contains(sign), () -> shown(child));
    }
  }

  private static String shown(ChildJvm child) {
    return child.out().substring(0, Math.min(2000, child.out().length()));
  }
}
