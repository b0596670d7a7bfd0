package trustcenter.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TextPrinterTest {
  private static final String FILE = "content/subprocessors.yaml";

  @Test
  void printsPlaceMessageExcerptAndHint() {
    String text = print("\n".repeat(13) + "  country: Kanada\n", kanada(14, 12, 18));
    assertEquals(
        """
        content/subprocessors.yaml:14:12: error[unknown-country]: `Kanada` is not a country code.
           14 |   country: Kanada
              |            ^^^^^^
           hint: use the ISO 3166-1 code, `CA`.
        """,
        text);
  }

  @Test
  void wholeFileIsNamedWithoutLineOrExcerpt() {
    Diagnostic missing = Diagnostic.of(Code.MISSING_FILE, Span.ofFile(FILE), "No such file.", "");
    assertEquals(
        "content/subprocessors.yaml: error[missing-file]: No such file.\n",
        print("country: Kanada\n", missing));
  }

  @Test
  void wholeLineIsShownWithoutCarets() {
    assertEquals(
        """
        content/subprocessors.yaml:1: error[unknown-country]: `Kanada` is not a country code.
            1 | country: Kanada
           hint: use the ISO 3166-1 code, `CA`.
        """,
        print("country: Kanada\n", kanada(1, 0, 0)));
  }

  @Test
  void lineThatIsNotThereIsLeftOut() {
    String text = print("country: Kanada\n", kanada(2, 1, 3));
    assertEquals(2, text.lines().count(), text);
    assertTrue(text.startsWith("content/subprocessors.yaml:2:1: error"), text);
  }

  @Test
  void unknownLengthGetsOneCaret() {
    assertEquals(excerpt("country: Kanada", "         ^"), excerptOf("country: Kanada", 10, 10));
  }

  @Test
  void spanBehindTheEndOfTheLinePointsBehindIt() {
    assertEquals(excerpt("country:", "        ^"), excerptOf("country:", 40, 45));
    assertEquals(excerpt("country:", "       ^"), excerptOf("country:", 8, 45));
    assertEquals(excerpt("", "^"), excerptOf("", 1, 1));
  }

  @Test
  void tabsStayTabsUnderTheSource() {
    assertEquals(excerpt("\ta\tKanada", "\t \t^^^^^^"), excerptOf("\ta\tKanada", 4, 10));
    assertEquals(excerpt("a\tb", "^\t^"), excerptOf("a\tb", 1, 4));
    assertEquals(excerpt("a\tb", " ^"), excerptOf("a\tb", 2, 3));
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertEquals(excerpt("国: 加拿大", "    ^^^^^^"), excerptOf("国: 加拿大", 4, 7));
    assertEquals(excerpt("😀 x", "   ^"), excerptOf("😀 x", 4, 5));
    assertEquals(excerpt("😀 x", "^^"), excerptOf("😀 x", 1, 3));
    assertEquals(excerpt("한글 x", "     ^"), excerptOf("한글 x", 4, 5));
  }

  @Test
  void combiningCharactersTakeNoColumn() {
    // U+0308 stands on the a and the u before it.
    String line = "la\u0308nder: Su\u0308d";
    assertEquals(excerpt(line, "        ^^^"), excerptOf(line, 10, 14));
    assertEquals(excerpt(line, " ^"), excerptOf(line, 3, 4));
    assertEquals(excerpt("\uFEFFid: x", "    ^"), excerptOf("\uFEFFid: x", 6, 7));
  }

  @Test
  void controlCharactersOfTheSourceNeverReachTheTerminal() {
    String hostile = "\u001B[2J\u009B31m\u0007\u0000\u007F\u202Ex";
    assertEquals(
        excerpt("\uFFFD[2J\uFFFD31m\uFFFD\uFFFD\uFFFD\uFFFDx", "            ^"),
        excerptOf(hostile, 13, 14));
    Diagnostic found =
        new Diagnostic(
            Code.UNKNOWN_KEY,
            Severity.ERROR,
            new Span("a\u001Bb.yaml", 1, 1, 1),
            "",
            "Unknown key `" + hostile + "\nfoo`.",
            Optional.of("remove\t`" + hostile + "`."));
    String text = new TextPrinter(new Sources(), false).print(List.of(found));
    assertFalse(text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n'), text);
    assertEquals(2, text.lines().count(), text);
    assertTrue(text.startsWith("a\uFFFDb.yaml:1:1: error"), text);
  }

  @Test
  void longLineIsShortenedAroundTheSpan() {
    String line = "a".repeat(300) + "Kanada" + "b".repeat(300);
    List<String> lines = excerptOf(line, 301, 307).lines().toList();
    assertEquals("    1 | …" + "a".repeat(40) + "Kanada" + "b".repeat(52) + "…", lines.get(0));
    assertEquals("      | " + " ".repeat(41) + "^^^^^^", lines.get(1));
  }

  @Test
  void lineOfMillionsOfCharactersIsShownAsALongOne() {
    String line = "a".repeat(3_000_000) + "Kanada" + "b".repeat(3_000_000);
    Sources sources = new Sources();
    sources.put(FILE, line);
    List<Diagnostic> many = Collections.nCopies(2_000, kanada(1, 3_000_001, 3_000_007));
    List<String> lines = new TextPrinter(sources, false).print(many).lines().toList();
    assertEquals("    1 | …" + "a".repeat(40) + "Kanada" + "b".repeat(52) + "…", lines.get(1));
    assertEquals("      | " + " ".repeat(41) + "^^^^^^", lines.get(2));
  }

  @Test
  void linesOfALongFileAreCountedWhateverEndsThem() {
    Sources sources = new Sources();
    StringBuilder text = new StringBuilder();
    for (int line = 1; line <= 40_000; line++) {
      text.append(line).append(line % 2 == 0 ? "\n" : "\r\n");
    }
    sources.put(FILE, text.toString());
    String printed =
        new TextPrinter(sources, false).print(List.of(kanada(7, 1, 2), kanada(40_000, 1, 2)));
    assertTrue(printed.contains("\n    7 | 7\n"), printed);
    assertTrue(printed.contains("\n40000 | 40000\n"), printed);
  }

  @Test
  void longLineIsShortenedAtItsEndsOnlyWhereItGoesOn() {
    String tail = "b".repeat(300);
    assertEquals(
        excerpt("Kanada" + "b".repeat(92) + "…", "^^^^^^"), excerptOf("Kanada" + tail, 1, 7));
    assertEquals(
        excerpt("…" + "b".repeat(92) + "Kanada", " ".repeat(93) + "^^^^^^"),
        excerptOf(tail + "Kanada", 301, 307));
    assertEquals(excerpt("b".repeat(98) + "…", ""), excerptOf(tail, 0, 0));
  }

  @Test
  void spanLongerThanTheWindowIsCutAtItsEnd() {
    List<String> lines = excerptOf("x: " + "国".repeat(200), 4, 204).lines().toList();
    assertEquals("    1 | …" + "国".repeat(49) + "…", lines.get(0));
    assertEquals("      |  " + "^".repeat(98), lines.get(1));
  }

  @Test
  void bigLineNumberPushesTheBar() {
    String text = print("\n".repeat(1_234_566) + "x: Kanada", kanada(1_234_567, 4, 10));
    assertTrue(text.contains("\n1234567 | x: Kanada\n        |    ^^^^^^\n"), text);
  }

  @Test
  void colourChangesNothingButTheColour() {
    Sources sources = new Sources();
    sources.put(FILE, "country: Kanada\n");
    List<Diagnostic> found = List.of(kanada(1, 10, 16), warning());
    String coloured = new TextPrinter(sources, true).print(found);
    assertTrue(coloured.contains("\u001B[1;31merror[unknown-country]\u001B[0m"), coloured);
    assertTrue(coloured.contains("\u001B[1;33mwarning[base-url-missing]\u001B[0m"), coloured);
    assertEquals(
        new TextPrinter(sources, false).print(found), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertTrue(print("x: Kanada", kanada(1, 4, 10)).contains("\n    1 | x: Kanada\n"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void nothingFoundIsNothingPrinted() {
    assertEquals("", new TextPrinter(new Sources(), true).print(List.of()));
  }

  private static Diagnostic kanada(int line, int column, int endColumn) {
    return Diagnostic.of(
        Code.UNKNOWN_COUNTRY,
        new Span(FILE, line, column, endColumn),
        "`Kanada` is not a country code.",
        "use the ISO 3166-1 code, `CA`.");
  }

  private static Diagnostic warning() {
    return Diagnostic.of(Code.BASE_URL_MISSING, Span.ofFile("site.yaml"), "No base URL.", "");
  }

  private static String print(String source, Diagnostic diagnostic) {
    Sources sources = new Sources();
    sources.put(FILE, source);
    return new TextPrinter(sources, false).print(List.of(diagnostic));
  }

  /** The lines between message and hint for a span of a one-line source. */
  private static String excerptOf(String line, int column, int endColumn) {
    String text = print(line + "\n", kanada(1, column, endColumn));
    return text.substring(text.indexOf('\n') + 1, text.indexOf("   hint:"));
  }

  private static String excerpt(String source, String carets) {
    return "    1 | " + source + "\n" + (carets.isEmpty() ? "" : "      | " + carets + "\n");
  }
}
