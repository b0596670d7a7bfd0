package trustcenter.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import trustcenter.diagnostic.Span;

/**
 * Where things stand in one YAML text. The parser counts columns in characters, a span in UTF-16
 * units: behind an emoji the two differ.
 */
final class YamlSpans {
  /** What may stand before an anchor is a tag. */
  private static final Pattern ANCHOR = Pattern.compile("(?:!\\S*\\s+)?&([^\\s,\\[\\]{}]+)");

  private final String file;
  private final List<Line> lines;

  /**
   * A line.
   *
   * @param plain whether each of its characters is one unit, as nearly always
   */
  private record Line(String text, boolean plain) {}

  YamlSpans(String file, String text) {
    this.file = file;
    this.lines =
        Arrays.stream(text.split("\n", -1))
            .map(
                line ->
                    new Line(line, line.chars().noneMatch(c -> Character.isSurrogate((char) c))))
            .toList();
  }

  /** A place without length; the whole file where the parser knows none. */
  Span at(@Nullable TokenStreamLocation location) {
    if (location == null) {
      return Span.ofFile(file);
    }
    int line = Math.max(location.getLineNr(), 0);
    int column = line == 0 || location.getColumnNr() <= 0 ? 0 : column(location);
    return new Span(file, line, column, column == 0 ? 0 : column + 1);
  }

  /** What stands between two places; its first character where it goes on in another line. */
  Span between(TokenStreamLocation from, TokenStreamLocation to) {
    int column = column(from);
    int end = to.getLineNr() == from.getLineNr() ? column(to) : 0;
    return new Span(file, from.getLineNr(), column, Math.max(end, column + 1));
  }

  /** The anchor with which the text at a place begins. */
  Optional<String> anchor(Span span) {
    String line = line(span.line()).text();
    Matcher matcher =
        ANCHOR.matcher(line).region(Math.min(span.column() - 1, line.length()), line.length());
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private int column(TokenStreamLocation location) {
    Line line = line(location.getLineNr());
    if (line.plain()) {
      return location.getColumnNr();
    }
    int characters = location.getColumnNr() - 1;
    int beyond = Math.max(0, characters - line.text().codePointCount(0, line.text().length()));
    return line.text().offsetByCodePoints(0, characters - beyond) + beyond + 1;
  }

  private Line line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : new Line("", true);
  }
}
