package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Large texts made of what parsers of Markdown stumble over. Each is so large that a program whose
 * work grows with the square would be ended before it came to its end.
 */
final class HostileMarkdownTest {
  private static final int LENGTH = 200_000;

  @TempDir private Path folder;

  private static String run(String unit) {
    return unit.repeat(LENGTH / unit.length());
  }

  /** Texts that end as pages. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    for (String unit :
        List.of(
            "*a **a ",
            "*_",
            "a**b c* ",
            "*** x",
            "~~a ",
            "`a``",
            "]",
            "*]",
            "[a](<b",
            "&",
            "&a",
            "<http://a",
            "<http://a>",
            "<",
            "<a ",
            "<a b='",
            "x <!-- -",
            "x <?",
            "x <!A ",
            "[ (](",
            "</a ",
            "<a@",
            "\\",
            "a*b_c",
            "**a** __b__ ",
            "x~~~y",
            "a\\\n",
            "a  \n",
            "[a]: https://x.example\n",
            "[a]: <https://x y\n",
            "[a]: https://x.example \"t\" x\n",
            "[a]: https://x.example 't\n",
            "|a|b|\n",
            "# a\n",
            "a\n=\n",
            "- x\n",
            "- x\n\n",
            "1. a\n2) b\n",
            "```\n\n",
            "---\n\n",
            "> a\n\n",
            "a {b=c} d\n",
            "H<sub>2</sub>O ",
            "&amp;")) {
      texts.put("a run of " + unit, run(unit));
    }
    for (String start : List.of("a**b", "x ", "[x](a \"", "<a x=\"", "{a=", "# a", "<a@", "&#")) {
      texts.put("a long tail of " + start, start + run("c* "));
      texts.put("a long word behind " + start, start + run("b"));
    }
    texts.put("definitions", definitions() + "\n" + run("[a] [a7] "));
    texts.put("tildes around", run("~") + "a" + run("~"));
    texts.put("a heading with a gap", "# a" + run(" ") + "b");
    texts.put("attributes", "a {" + run("a=b") + "\"}");
    texts.put("attributes apart", "a {" + run("a=b ") + "!}");
    texts.put("lines behind a comment", "<!-- x -->\n\n" + run("a\n\n"));
    texts.put("a rule", run("- "));
    texts.put("backslashes in a label", "[" + run("\\"));
    texts.put("a label without end", "[" + run("a\\]"));
    texts.put("a table", "|a|b|\n|-|-|\n" + run("|c|d|\n"));
    texts.put(
        "growing backticks",
        IntStream.range(1, 620).mapToObj(i -> "e" + "`".repeat(i)).reduce("", String::concat));
    return texts;
  }

  private static String definitions() {
    return IntStream.range(0, LENGTH / 20)
        .mapToObj(i -> "[a" + i + "]: https://x.example/" + i + "\n")
        .collect(Collectors.joining());
  }

  /** Texts that reach a limit. */
  private static Map<String, String> beyond() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("brackets", run("["));
    texts.put("pictures", run("![[]()"));
    texts.put("links in links", run("[a](b ["));
    texts.put("stars around", run("*") + "a" + run("*"));
    texts.put("data sections", run("x <![CDATA["));
    texts.put("quotations", run(">") + "x");
    texts.put("lists", run("- ") + "x");
    texts.put("lists in quotations", run("- > ") + "x");
    texts.put("emphasis in emphasis", run("*a _") + "x" + run("_ a*"));
    texts.put("columns", "|" + run("a|") + "\n|" + run("-|") + "\n");
    texts.put("cells", "|" + "a|".repeat(199) + "\n|" + "-|".repeat(199) + "\n" + run("|b|\n"));
    texts.put("quoted lines", run("> a *b*\n"));
    texts.put("indented code", run("    x\n\n"));
    texts.put("code in an item", "- a\n  ```\n" + run("  x\n"));
    texts.put("references", "[a]: https://" + "x".repeat(90_000) + "\n\n" + run("[a]"));
    return texts;
  }

  private ChildJvm build(Map<String, String> texts) throws IOException, InterruptedException {
    Path content = Files.createDirectories(folder.resolve("content/pages"));
    Files.writeString(content.resolveSibling("site.yaml"), "organisation: {name: Muster GmbH}\n");
    int number = 0;
    for (String text : texts.values()) {
      Files.writeString(
          content.resolve("p%02d.md".formatted(number++)), "---\ntitle: T\n---\n\n" + text + "\n");
    }
    ChildJvm child =
        ChildJvm.run(
            ChildJvm.here(),
            folder,
            List.of("-Xmx512m"),
            Map.of(),
            "build",
            "--source",
            folder.toString());
    for (String sign : List.of("Exception", "\tat ", "StackOverflow", "OutOfMemory")) {
      assertFalse(child.out().contains(sign), () -> shown(child));
    }
    return child;
  }

  @Test
  void largeTextsOfMarksAreReadToTheirEnd() throws Exception {
    ChildJvm child = build(texts());
    assertEquals(0, child.status(), () -> shown(child));
  }

  @Test
  void whatGoesBeyondALimitIsToldAtItsPlace() throws Exception {
    Map<String, String> texts = beyond();
    ChildJvm child = build(texts);
    assertEquals(1, child.status(), () -> shown(child));
    int number = 0;
    for (String name : texts.keySet()) {
      String file = "content/pages/p%02d.md:".formatted(number++);
      assertTrue(
          child
              .out()
              .lines()
              .anyMatch(line -> line.startsWith(file) && line.contains("error[text-limit]")),
          () -> name + ": " + shown(child));
    }
  }

  @Test
  void eachOfManyLinksThatLeadNowhereIsCounted() throws Exception {
    ChildJvm child =
        build(Map.of("on lines", run("[a]: b\n"), "on one line", run("[a](nowhere.md) ")));
    assertEquals(1, child.status(), () -> shown(child));
    Matcher counted = Pattern.compile("(?m)^([0-9]+) errors").matcher(child.out());
    assertTrue(counted.find(), () -> shown(child));
    assertTrue(Integer.parseInt(counted.group(1)) > LENGTH / 10, () -> shown(child));
    assertTrue(child.out().contains(" more of this kind in this file."), () -> shown(child));
  }

  private static String shown(ChildJvm child) {
    List<String> findings =
        child
            .out()
            .lines()
            .filter(line -> line.contains(": error") || !line.startsWith(" "))
            .toList();
    return String.join("\n", findings.subList(0, Math.min(40, findings.size())));
  }
}
