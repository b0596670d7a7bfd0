package trustcenter.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, in whole words.
 *
 * <p>Nothing is lost: what stayed and what was removed give the text before, what stayed and what
 * was added give the text after. It is made to be read: a short word that stayed between two
 * replaced ones is replaced with them, and a text of which little stayed is replaced as a whole.
 */
public final class WordDifference {
  /**
   * A word or a sign, and the white space behind it; or the white space that a text begins with.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?U)(\\s++|[\\p{L}\\p{M}\\p{N}]++(?:[-'’.][\\p{L}\\p{M}\\p{N}]++)*+|.)(\\s*+)",
          Pattern.DOTALL);

  /** Of more comparisons than this no reader would see a difference any more. */
  private static final long MOST_COMPARISONS = 50_000_000;

  private static final int SHORT_WORD = 4;

  /** One word in so many has to stay for the texts to be shown as one. */
  private static final int LEAST_SHARE = 4;

  private WordDifference() {}

  /** Whether a stretch of text stayed. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * A stretch of text, white space included.
   *
   * @param text never empty
   */
  public record Segment(Kind kind, String text) {}

  /** The segments from first to last; what was removed stands before what took its place. */
  public static List<Segment> between(String before, String after) {
    List<Piece> pieces = merged(pieces(tokens(before), tokens(after)));
    if (hasLittleInCommon(pieces)) {
      pieces = List.of(new Piece("", before, after));
    }
    List<Segment> segments = new ArrayList<>();
    for (Piece piece : pieces) {
      add(segments, Kind.SAME, piece.same());
      add(segments, Kind.REMOVED, piece.removed());
      add(segments, Kind.ADDED, piece.added());
    }
    return List.copyOf(segments);
  }

  private static void add(List<Segment> segments, Kind kind, String text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(kind, text));
    }
  }

  private record Token(String word, String gap) {
    @Override
    public String toString() {
      return word + gap;
    }
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(1), matcher.group(2)));
    }
    return tokens;
  }

  /** What stayed, and what is different behind it. */
  private record Piece(String same, String removed, String added) {
    boolean isOnlyAdded() {
      return removed.isBlank();
    }

    boolean isOnlyRemoved() {
      return added.isBlank();
    }
  }

  /** Collects pieces so that what stayed and what differs take turns. */
  private static final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(String text) {
      if (text.isEmpty()) {
        return;
      }
      if (!removed.isEmpty() || !added.isEmpty()) {
        close();
      }
      same.append(text);
    }

    void differs(String before, String after) {
      removed.append(before);
      added.append(after);
    }

    /** The same words, behind which the white space may be another. */
    void same(Token before, Token after) {
      same(before.word());
      if (before.gap().equals(after.gap())) {
        same(before.gap());
      } else {
        differs(before.gap(), after.gap());
      }
    }

    List<Piece> close() {
      pieces.add(new Piece(same.toString(), removed.toString(), added.toString()));
      same.setLength(0);
      removed.setLength(0);
      added.setLength(0);
      return pieces;
    }
  }

  private static List<Piece> pieces(List<Token> before, List<Token> after) {
    Pieces pieces = new Pieces();
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).word().equals(after.get(head).word())) {
      pieces.same(before.get(head), after.get(head));
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && fromEnd(before, tail).word().equals(fromEnd(after, tail).word())) {
      tail++;
    }
    middle(
        before.subList(head, before.size() - tail),
        after.subList(head, after.size() - tail),
        pieces);
    for (int i = tail - 1; i >= 0; i--) {
      pieces.same(fromEnd(before, i), fromEnd(after, i));
    }
    return pieces.close();
  }

  private static Token fromEnd(List<Token> tokens, int index) {
    return tokens.get(tokens.size() - 1 - index);
  }

  private static void middle(List<Token> before, List<Token> after, Pieces pieces) {
    if ((long) before.size() * after.size() > MOST_COMPARISONS) {
      pieces.differs(joined(before), joined(after));
      return;
    }
    var patch =
        DiffUtils.diff(words(before), words(after), new MyersDiffWithLinearSpace<>(), null, true);
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      if (delta.getType() == DeltaType.EQUAL) {
        for (int i = 0; i < delta.getSource().size(); i++) {
          pieces.same(before.get(from + i), after.get(to + i));
        }
      } else {
        pieces.differs(
            joined(before.subList(from, from + delta.getSource().size())),
            joined(after.subList(to, to + delta.getTarget().size())));
      }
    }
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  private static String joined(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(text::append);
    return text.toString();
  }

  /** Puts replaced stretches together that only a short word or a sign parts. */
  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      if (merged.isEmpty() || !isMerged(merged.get(merged.size() - 1), piece)) {
        merged.add(piece);
        continue;
      }
      Piece last = merged.remove(merged.size() - 1);
      merged.add(
          new Piece(
              last.same(),
              last.removed() + piece.same() + piece.removed(),
              last.added() + piece.same() + piece.added()));
    }
    return merged;
  }

  /** Two insertions stay apart, and two deletions: there is nothing to read across. */
  private static boolean isMerged(Piece last, Piece next) {
    if (next.removed().isEmpty() && next.added().isEmpty()) {
      return false;
    }
    if ((last.isOnlyAdded() && next.isOnlyAdded())
        || (last.isOnlyRemoved() && next.isOnlyRemoved())) {
      return false;
    }
    List<String> words = Likeness.words(next.same());
    return words.isEmpty() || (words.size() == 1 && words.get(0).length() <= SHORT_WORD);
  }

  private static boolean hasLittleInCommon(List<Piece> pieces) {
    int same = 0;
    int removed = 0;
    int added = 0;
    for (Piece piece : pieces) {
      same += Likeness.words(piece.same()).size();
      removed += Likeness.words(piece.removed()).size();
      added += Likeness.words(piece.added()).size();
    }
    return removed > 0 && added > 0 && same * LEAST_SHARE < same + Math.max(removed, added);
  }
}
