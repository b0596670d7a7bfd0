package trustcenter.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trustcenter.diff.WordDifference.Kind;
import trustcenter.diff.WordDifference.Segment;

final class WordDifferenceTest {
  /** What was removed stands in [-…-], what was added in {+…+}. */
  private static String marked(String before, String after) {
    return WordDifference.between(before, after).stream()
        .map(
            segment ->
                switch (segment.kind()) {
                  case SAME -> segment.text();
                  case REMOVED -> "[-" + segment.text() + "-]";
                  case ADDED -> "{+" + segment.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one two three | one two three | one two three",
        "one two three | one four three | one [-two -]{+four +}three",
        "one two | one two three | one two{+ three+}",
        "one two three | two three | [-one -]two three",
        "stored for 14 days here | stored for 30 days here | stored for [-14 -]{+30 +}days here",
        "the old lock of steel stays closed | the new door of glass stays closed | the [-old lock of steel -]{+new door of glass +}stays closed",
        "access for persons | access only for authorised persons | access {+only +}for {+authorised +}persons",
        "the E-Mail, then | the E-Mail. Then | the E-Mail[-, then-]{+. Then+}",
        "nothing of this remains | entirely different words came | [-nothing of this remains-]{+entirely different words came+}",
        "320 kW | 500 kW | [-320 -]{+500 +}kW",
        "99.9 % | 99.95 % | [-99.9 %-]{+99.95 %+}",
      })
  void wholeWordsAreShown(String before, String after, String expected) {
    assertEquals(expected, marked(before, after));
  }

  @Test
  void emptyTextsHaveNothing() {
    assertEquals(List.of(), WordDifference.between("", ""));
    assertEquals(List.of(new Segment(Kind.ADDED, "a")), WordDifference.between("", "a"));
    assertEquals(List.of(new Segment(Kind.REMOVED, "a")), WordDifference.between("a", ""));
  }

  @Test
  void otherWhiteSpaceIsNotLost() {
    assertEquals("one[- -]{+\n+}two", marked("one two", "one\ntwo"));
  }

  @Test
  void nothingIsLostWhateverTheTexts() {
    long seed = Seeds.next();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String before = text(random);
      String after = random.nextInt(4) == 0 ? text(random) : mutated(before, random);
      List<Segment> segments = WordDifference.between(before, after);
      assertEquals(before, joined(segments, Kind.REMOVED), "seed " + seed);
      assertEquals(after, joined(segments, Kind.ADDED), "seed " + seed);
      for (int j = 1; j < segments.size(); j++) {
        boolean takeTurns = segments.get(j).kind() != segments.get(j - 1).kind();
        assertEquals(true, takeTurns, "seed " + seed);
      }
    }
  }

  @Test
  void longTextsAreReplacedAsAWhole() {
    String before = "eins zwei ".repeat(20_000);
    String after = "drei vier ".repeat(20_000);
    assertEquals(
        List.of(new Segment(Kind.REMOVED, before), new Segment(Kind.ADDED, after)),
        WordDifference.between(before, after));
  }

  private static String joined(List<Segment> segments, Kind kind) {
    return segments.stream()
        .filter(segment -> segment.kind() == Kind.SAME || segment.kind() == kind)
        .map(Segment::text)
        .collect(Collectors.joining());
  }

  private static String text(Random random) {
    String[] parts = {
      "der",
      "die",
      "Zutritt",
      "protokolliert",
      " ",
      "  ",
      "\n",
      ".",
      ",",
      "(",
      "ä",
      "😀",
      "E-Mail",
      "99.9",
      " "
    };
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0 && !mutated.isEmpty(); i--) {
      int at =
          mutated.offsetByCodePoints(
              0, random.nextInt(mutated.codePointCount(0, mutated.length())));
      int end = mutated.offsetByCodePoints(at, 1);
      mutated.replace(at, end, random.nextBoolean() ? "" : " neu ");
    }
    return mutated.toString();
  }
}
