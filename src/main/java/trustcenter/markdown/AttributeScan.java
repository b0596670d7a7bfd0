package trustcenter.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.markdown.Outline.Attribute;
import trustcenter.markdown.Outline.Position;

/**
 * Takes the attributes in braces off the ends of lines before Markdown is parsed, so that
 * Markdown's own marks in them mean nothing. Every other character keeps its place.
 *
 * @param text the text with the attributes blanked
 * @param byLine the attributes, by the line of the text (from 0)
 */
record AttributeScan(String text, Map<Integer, List<Attribute>> byLine) {
  private static final String ONE =
      "#[A-Za-z0-9_-]+|[A-Za-z0-9_-]+=(?:\"[^\"]*\"|'[^']*'|[^\\s\"'{}]+)";
  private static final Pattern BRACES =
      Pattern.compile("(?<=\\s|^)\\{\\s*(?:(?:" + ONE + ")\\s*)+\\}[ \\t]*$");
  private static final Pattern ATTRIBUTE = Pattern.compile(ONE);
  private static final Pattern FENCE =
      Pattern.compile("^\\s{0,3}(?:[-*+]\\s+|\\d+[.)]\\s+|>\\s?)*(`{3,}|~{3,})");

  /**
   * Scans a text.
   *
   * @param firstLine the line in the file at which the text begins, from 1
   */
  static AttributeScan of(String source, int firstLine) {
    StringBuilder text = new StringBuilder(source.length());
    Map<Integer, List<Attribute>> byLine = new TreeMap<>();
    String fence = "";
    int number = 0;
    for (String line : source.split("\n", -1)) {
      if (number > 0) {
        text.append('\n');
      }
      boolean fenced = !fence.isEmpty();
      fence = fenceAfter(line, fence);
      Matcher braces = BRACES.matcher(line);
      if (!fenced && fence.isEmpty() && line.stripTrailing().endsWith("}") && braces.find()) {
        byLine.put(number, attributes(line, braces.start(), firstLine + number));
        text.append(line, 0, braces.start()).append(" ".repeat(line.length() - braces.start()));
      } else {
        text.append(line);
      }
      number++;
    }
    return new AttributeScan(text.toString(), byLine);
  }

  private static String fenceAfter(String line, String open) {
    Matcher matcher = FENCE.matcher(line);
    if (!matcher.find()) {
      return open;
    }
    String marks = matcher.group(1);
    if (open.isEmpty()) {
      return marks;
    }
    return marks.charAt(0) == open.charAt(0) && marks.length() >= open.length() ? "" : open;
  }

  private static List<Attribute> attributes(String line, int from, int lineNumber) {
    List<Attribute> found = new ArrayList<>();
    Matcher matcher = ATTRIBUTE.matcher(line);
    matcher.region(from, line.length());
    while (matcher.find()) {
      String one = matcher.group();
      Position position = new Position(lineNumber, matcher.start() + 1, matcher.end() + 1);
      int equals = one.indexOf('=');
      if (equals < 0) {
        found.add(new Attribute("#", one.substring(1), position));
      } else {
        found.add(
            new Attribute(one.substring(0, equals), unquoted(one.substring(equals + 1)), position));
      }
    }
    return found;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
