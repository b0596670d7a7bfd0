package trustcenter.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Span;
import trustcenter.diagnostic.WrittenText;

/**
 * A Markdown file with front matter.
 *
 * @param frontMatter empty where there is none
 * @param body the text below it
 * @param firstLine the line of the file at which the body begins, from 1
 */
record MarkdownFile(Source source, YamlMap frontMatter, String body, int firstLine) {

  private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

  /** Splits a file's text; a front matter that cannot be read is reported, and counts as empty. */
  static MarkdownFile parse(Source source, String text) {
    YamlMap none = new YamlMap(List.of(), new Span(source.file(), 1, 1, 2), 1);
    Matcher fence = FENCE.matcher(text);
    if (!fence.find() || !text.substring(0, fence.start()).isBlank()) {
      return new MarkdownFile(source, none, text, 1);
    }
    int begin = line(text, fence.start());
    Span opening = new Span(source.file(), begin, 1, 4);
    if (!fence.find()) {
      source.report(
          Code.SYNTAX,
          opening,
          "the front matter has no end.",
          "close it with a line that is only `---`.");
      return new MarkdownFile(source, none, "", 1);
    }
    String body = text.substring(Math.min(fence.end() + 1, text.length()));
    int firstLine = line(text, fence.start()) + 1;
    if (begin > 1) {
      source.report(
          Code.SYNTAX,
          opening,
          "the front matter does not begin in the first line.",
          "delete what stands above it.");
      return new MarkdownFile(source, none, body, firstLine);
    }
    // The line of dashes stays: so the parser counts lines as the file does.
    String front = text.substring(0, fence.start());
    Optional<YamlNode> root = source.texts().yaml(source.file(), front, source.diagnostics());
    if (root.isPresent() && !(root.get() instanceof YamlMap)) {
      source.report(
          Code.SYNTAX,
          root.get().span(),
          "the front matter must be a map of keys and values.",
          "write lines such as `title: …` between the lines of dashes.");
    }
    YamlMap map = root.filter(YamlMap.class::isInstance).map(YamlMap.class::cast).orElse(none);
    return new MarkdownFile(source, map, body, firstLine);
  }

  /** The line of an offset, from 1. */
  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  /**
   * Notes the body as a text that readers will see, and its links.
   *
   * @param pointer of the document in this language
   */
  void note(String pointer) {
    boolean free = source.path().startsWith("pages/") || source.path().startsWith("updates/");
    source.links().collect(source, body, firstLine, free);
    source.positions().put(pointer + "/text", new Span(source.file(), firstLine, 1, 1));
    source.positions().text(new WrittenText(source.file(), firstLine, 1, body, true));
  }

  /** What the front matter says under a key. */
  Optional<YamlNode> entry(String key) {
    return frontMatter.entries().stream()
        .filter(entry -> entry.key().equals(key))
        .map(YamlNode.Entry::value)
        .findFirst();
  }

  /** The keys of the map that the front matter has under a key. */
  List<String> keysBelow(String key) {
    return entry(key)
        .filter(YamlMap.class::isInstance)
        .map(map -> ((YamlMap) map).entries().stream().map(YamlNode.Entry::key).toList())
        .orElse(List.of());
  }
}
