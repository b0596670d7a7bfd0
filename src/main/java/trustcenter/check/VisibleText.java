package trustcenter.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Span;
import trustcenter.diagnostic.WrittenText;
import trustcenter.reference.Phrases.Phrase;

/**
 * The texts that readers will see, for rules that look for words in them. Code and comments of
 * Markdown are blanked: they are shown as they are, or not at all. Every other character keeps its
 * place.
 *
 * <p>One search takes time linear in the text, if its pattern does.
 */
final class VisibleText {
  /** So many finds in one text are enough: who mends them asks again. */
  private static final int ENOUGH = 100;

  private static final Pattern FENCE =
      Pattern.compile("[ \\t]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+|>[ \\t]?)*(`{3,}|~{3,})");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final SourceMap.Pointers pointers;
  private final KnownWords words;
  private final List<Text> texts;

  private record Text(WrittenText written, KnownWords.Plain known) {
    String plain() {
      return known.text();
    }
  }

  /**
   * What was found.
   *
   * @param at the pointer of the thing that says it
   * @param words as they are written, on one line
   */
  record Find(String at, Span span, String words) {}

  private VisibleText(SourceMap.Pointers pointers, KnownWords words, List<Text> texts) {
    this.pointers = pointers;
    this.words = words;
    this.texts = texts;
  }

  /** All texts of a content. */
  static VisibleText of(Subject subject) {
    return new VisibleText(
        subject.positions().pointers(),
        subject.words(),
        subject.positions().texts().stream()
            .map(text -> new Text(text, subject.words().plain(text)))
            .toList());
  }

  /** Where a phrase stands, text by text. */
  List<Find> find(Phrase phrase) {
    return find(
        phrase.pattern(),
        texts.stream().filter(text -> words.mayHold(text.known(), phrase)).toList());
  }

  /** Where a pattern matches in texts in which the marks of Markdown mean something. */
  List<Find> findInMarkdown(Pattern pattern) {
    return find(pattern, texts.stream().filter(text -> text.written().markdown()).toList());
  }

  private List<Find> find(Pattern pattern, List<Text> in) {
    List<Find> found = new ArrayList<>();
    for (Text text : in) {
      Matcher matcher = pattern.matcher(text.plain());
      if (matcher.find()) {
        WrittenText.Places places = text.written().places();
        int count = 0;
        do {
          Span span = places.span(matcher.start(), matcher.end());
          String words = matcher.group().strip().replaceAll("\\s+", " ");
          found.add(new Find(pointers.at(span), span, words));
        } while (++count < ENOUGH && matcher.find());
      }
    }
    return found;
  }

  /** What readers see of Markdown; the rest is blanked. */
  static String prose(String markdown) {
    if (markdown.indexOf('`') < 0 && markdown.indexOf('~') < 0 && !markdown.contains("<!--")) {
      return markdown;
    }
    char[] plain = markdown.toCharArray();
    blankComments(markdown, plain);
    String fence = "";
    int start = 0;
    for (String line : markdown.split("\n", -1)) {
      Matcher matcher = FENCE.matcher(line);
      String marks = matcher.lookingAt() ? matcher.group(1) : "";
      boolean closes = !fence.isEmpty() && marks.startsWith(fence);
      if (!fence.isEmpty() || !marks.isEmpty()) {
        blank(plain, start, start + line.length());
      } else {
        blankCode(line, start, plain);
      }
      fence = closes ? "" : fence.isEmpty() ? marks : fence;
      start += line.length() + 1;
    }
    return new String(plain);
  }

  /** A comment that is never closed is no comment: readers see it. */
  private static void blankComments(String markdown, char[] plain) {
    int start = markdown.indexOf("<!--");
    int end = markdown.indexOf("-->", start);
    while (start >= 0 && end >= 0) {
      blank(plain, start, end + 3);
      start = markdown.indexOf("<!--", end + 3);
      end = markdown.indexOf("-->", Math.max(0, start));
    }
  }

  /** Blanks what stands between two runs of backticks of the same length in a line. */
  private static void blankCode(String line, int offset, char[] plain) {
    List<int[]> runs = new ArrayList<>();
    Map<Integer, Queue<int[]>> byLength = new HashMap<>();
    BACKTICKS
        .matcher(line)
        .results()
        .map(run -> new int[] {run.start(), run.end()})
        .forEach(runs::add);
    runs.forEach(
        run -> byLength.computeIfAbsent(run[1] - run[0], key -> new ArrayDeque<>()).add(run));
    int done = 0;
    for (int[] run : runs) {
      Queue<int[]> alike = byLength.getOrDefault(run[1] - run[0], new ArrayDeque<>());
      while (!alike.isEmpty() && alike.peek()[0] <= run[0]) {
        alike.remove();
      }
      if (run[0] >= done && !alike.isEmpty()) {
        done = alike.peek()[1];
        blank(plain, offset + run[0], offset + done);
      }
    }
  }

  /** Line ends stay. */
  private static void blank(char[] plain, int from, int to) {
    for (int i = from; i < to; i++) {
      if (plain[i] != '\n') {
        plain[i] = ' ';
      }
    }
  }
}
