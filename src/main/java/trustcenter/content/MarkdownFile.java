package trustcenter.content;

import java.util.List;
import java.util.Optional;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Span;

/**
 * A Markdown file with front matter.
 *
 * @param frontMatter empty where there is none
 * @param body the text below it
 * @param firstLine the line of the file at which the body begins, from 1
 */
record MarkdownFile(Source source, YamlMap frontMatter, String body, int firstLine) {

  /** Splits a file's text; a front matter that cannot be read is reported, and counts as empty. */
  static MarkdownFile parse(Source source, String text, YamlReader yaml) {
    YamlMap none = new YamlMap(List.of(), new Span(source.file(), 1, 1, 2), 1);
    if (!text.startsWith("---\n")) {
      return new MarkdownFile(source, none, text, 1);
    }
    int end = text.indexOf("\n---\n", 3);
    int length = 5;
    if (end < 0 && text.endsWith("\n---")) {
      end = text.length() - 4;
      length = 4;
    }
    if (end < 0) {
      source.report(
          Code.SYNTAX,
          new Span(source.file(), 1, 1, 4),
          "the front matter has no end.",
          "close it with a line that is only `---`.");
      return new MarkdownFile(source, none, "", 1);
    }
    String front = text.substring(0, end + 1);
    String body = text.substring(end + length);
    int firstLine = (int) front.chars().filter(c -> c == '\n').count() + 2;
    Optional<YamlNode> root = yaml.read(source.file(), front, source.diagnostics());
    if (root.isPresent() && !(root.get() instanceof YamlMap)) {
      source.report(
          Code.WRONG_TYPE,
          root.get().span(),
          "the front matter must be a map of keys and values.",
          "");
    }
    YamlMap map = root.filter(YamlMap.class::isInstance).map(YamlMap.class::cast).orElse(none);
    return new MarkdownFile(source, map, body, firstLine);
  }
}
