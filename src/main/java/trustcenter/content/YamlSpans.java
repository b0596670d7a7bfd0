package trustcenter.content;

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

  private static final Pattern TAB = Pattern.compile(" *\\t");

  private final String file;
  private final String text;

  /** Where each line begins; twenty million of them take less room so than as texts. */
  private final int[] starts;

  private Line last = new Line(0, "", true);
  private Counted counted = new Counted(0, 0, 0);

  /**
   * A line.
   *
   * @param plain whether each of its characters is one unit, as nearly always
   */
  private record Line(int number, String text, boolean plain) {}

  /** So many units are so many characters of a line. */
  private record Counted(int line, int units, int characters) {}

  YamlSpans(String file, String text) {
    this.file = file;
    this.text = text;
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    this.starts = new int[lines];
    for (int number = 1; number < lines; number++) {
      starts[number] = text.indexOf('\n', starts[number - 1]) + 1;
    }
  }

  /** A place without length; the whole file where the parser knows none. */
  Span at(@Nullable TokenStreamLocation location) {
    if (location == null) {
      return Span.ofFile(file);
    }
    return at(location.getLineNr(), location.getColumnNr());
  }

  /** A place without length, by line and character from 1. */
  Span at(int line, int character) {
    if (line < 1 || character < 1) {
      return new Span(file, Math.max(line, 0), 0, 0);
    }
    int column = column(line, character);
    return new Span(file, line, column, column + 1);
  }

  /** The first tab that indents a line or the one below it. */
  Optional<Span> tabInIndentation(int line) {
    for (int number = line; number <= line + 1; number++) {
      Matcher matcher = TAB.matcher(line(number).text());
      if (matcher.lookingAt()) {
        return Optional.of(at(number, matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** What stands between two places; its first character where it goes on in another line. */
  Span between(TokenStreamLocation from, TokenStreamLocation to) {
    int column = column(from.getLineNr(), from.getColumnNr());
    boolean oneLine = to.getLineNr() == from.getLineNr();
    int end = oneLine ? column(to.getLineNr(), to.getColumnNr()) : 0;
    return new Span(file, from.getLineNr(), column, Math.max(end, column + 1));
  }

  /** The characters between two places, over several lines if need be. */
  String source(TokenStreamLocation from, TokenStreamLocation to) {
    int start = column(from.getLineNr(), from.getColumnNr()) - 1;
    int end = column(to.getLineNr(), to.getColumnNr()) - 1;
    String first = line(from.getLineNr()).text();
    if (from.getLineNr() == to.getLineNr()) {
      return first.substring(Math.min(start, first.length()), Math.min(end, first.length()));
    }
    StringBuilder source = new StringBuilder(first.substring(Math.min(start, first.length())));
    for (int number = from.getLineNr() + 1; number < to.getLineNr(); number++) {
      source.append('\n').append(line(number).text());
    }
    String last = line(to.getLineNr()).text();
    return source.append('\n').append(last, 0, Math.min(end, last.length())).toString();
  }

  /** The anchor with which the text at a place begins. */
  Optional<String> anchor(Span span) {
    String line = line(span.line()).text();
    Matcher matcher =
        ANCHOR.matcher(line).region(Math.min(span.column() - 1, line.length()), line.length());
    return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private int column(int number, int character) {
    Line line = line(number);
    if (line.plain()) {
      return character;
    }
    // Goes on from the last place: a line may be long, and have many.
    Counted from = counted.line() == number ? counted : new Counted(number, 0, 0);
    int before = character - 1;
    int units = from.units();
    int characters = from.characters();
    String written = line.text();
    while (characters < before && units < written.length()) {
      units = written.offsetByCodePoints(units, 1);
      characters++;
    }
    while (characters > before) {
      units = written.offsetByCodePoints(units, -1);
      characters--;
    }
    counted = new Counted(number, units, characters);
    int beyond = before - characters;
    return units + beyond + 1;
  }

  private Line line(int number) {
    if (number != last.number()) {
      String line = number >= 1 && number <= starts.length ? written(number) : "";
      boolean plain = line.chars().noneMatch(c -> Character.isSurrogate((char) c));
      last = new Line(number, line, plain);
    }
    return last;
  }

  private String written(int number) {
    int end = number < starts.length ? starts[number] - 1 : text.length();
    return text.substring(starts[number - 1], end);
  }
}
