package trustcenter.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trustcenter.diagnostic.Span;
import trustcenter.diagnostic.WrittenText;
import trustcenter.model.Markdown;

/**
 * Where words of a Markdown document's texts stand in its file. Texts are asked for in the order of
 * the document, each is looked for behind the one before, so the same words in two of them are told
 * apart. What cannot be found again, because the file indents or quotes it, has no place.
 *
 * <p>To find out that a text is nowhere takes reading on to the end of the file. That is done so
 * often and no more; in a file where many texts are written otherwise, the later ones have no
 * place.
 */
final class WrittenPlaces {
  /** How many times a file's length is read in vain. */
  private static final int READINGS = 50;

  private final String body;
  private final Optional<WrittenText.Places> places;
  private int at;
  private long left;

  private WrittenPlaces(Optional<WrittenText> written) {
    this.body = written.map(WrittenText::source).orElse("");
    this.places = written.map(WrittenText::places);
    this.left = (long) READINGS * body.length();
  }

  /** Of what stands below the front matter of a file. */
  static WrittenPlaces of(Subject subject, String file) {
    return new WrittenPlaces(
        subject.positions().texts().stream()
            .filter(text -> text.file().equals(file) && text.markdown())
            .max(Comparator.comparingInt(WrittenText::line)));
  }

  /** Goes to the next text; where its first line is not found, nothing in it is. */
  Passage next(Markdown text) {
    String first = text.source().lines().findFirst().orElse("");
    int start = left > 0 ? body.indexOf(first, at) : -1;
    if (start < 0) {
      left -= body.length() - at;
    } else {
      at = start + first.length();
    }
    return new Passage(text.source(), start);
  }

  /** A text in its file; the stretches of it are asked for from left to right. */
  final class Passage {
    private final String source;
    private final boolean isFound;
    private int inSource;
    private int inFile;

    private Passage(String source, int start) {
      this.source = source;
      this.isFound = start >= 0;
      this.inFile = start;
    }

    /**
     * The place of a stretch of the text. The file may break and indent lines as the text does not,
     * so offsets do not carry over: the same words are counted in both.
     */
    Optional<Span> span(int start, int end) {
      if (!isFound || left <= 0) {
        return Optional.empty();
      }
      Pattern words = anyhowSpaced(source.substring(start, end));
      Matcher text = words.matcher(source).region(inSource, source.length());
      Matcher file = words.matcher(body).region(inFile, body.length());
      while (text.find() && text.start() <= start && file.find()) {
        if (text.start() == start) {
          inSource = text.end();
          inFile = file.end();
          return places.map(known -> known.span(file.start(), file.end()));
        }
      }
      left -= body.length() - inFile;
      return Optional.empty();
    }
  }

  private static Pattern anyhowSpaced(String words) {
    return Pattern.compile(
        Stream.of(words.strip().split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+")));
  }
}
