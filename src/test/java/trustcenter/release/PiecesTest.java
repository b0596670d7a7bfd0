package trustcenter.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trustcenter.release.Json.BrokenJson;
import trustcenter.release.Pieces.Parsed;
import trustcenter.release.Pieces.Piece;

/** A text that is read in pieces is the value that it is as a whole. */
class PiecesTest {
  private final Json json = new Json();
  private final Pieces pieces = new Pieces(json);

  @Test
  void inPiecesAndAsAWholeItIsTheSame() throws BrokenJson {
    long seed = Long.getLong("trustcenter.seed", System.nanoTime());
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String text = json.canonical(Map.of("list", List.of(DrawnJson.value(random, 4), Map.of())));
      Parsed parsed = pieces.parse(Pieces.cut(text));
      assertTrue(parsed.canonical(), text);
      assertEquals(json.parse(text), whole(parsed.value()), text);
    }
  }

  @Test
  void anObjectOfSeveralTextsIsOnePiece() throws BrokenJson {
    Object first = first(pieces.parse(Pieces.cut("{\"a\":[{\"b\":1}],\"c\":1}")));
    Object second = first(pieces.parse(Pieces.cut("{\"a\":[{\"b\":1}],\"c\":2}")));
    assertSame(first, second);
  }

  private static Object first(Parsed parsed) {
    return ((List<?>) ((Map<?, ?>) parsed.value()).get("a")).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[{\"b\": 1}]}",
        "{\"a\":[ {\"b\":1}]}",
        "{\"a\":[{\"c\":1,\"b\":1}]}",
        "{\"b\":[],\"a\":[{}]}",
        "{\"a\":[{\"b\":\"\\u0041\"}]}",
        "{\"a\":[{\"b\":[{\"c\":-0}]}]}"
      })
  void whatIsNotCanonicalIsSeenInAndAroundPieces(String text) throws BrokenJson {
    assertFalse(pieces.parse(Pieces.cut(text)).canonical(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[null]}",
        "{\"a\":[null,{}]}",
        "{\"a\":[{},null]}",
        "{\"a\":null}",
        "{\"a\":null,\"b\":[{}]}",
        "{\"a\":[{\"b\":null}]}",
        "{\"a\":[{]}",
        "{\"a\":[{}",
        "{\"a\":[{\"b\":1}}",
        "{\"a\":[{\"b\":1]}",
        "{\"a\":[{}{}]}",
        "{\"a\":[{\"b\":\"",
        "{\"a\":[\"\\",
        "[}",
        "}{",
        "]]]][{",
        ""
      })
  void whatIsNoJsonOfReleasesIsRefused(String text) {
    assertThrows(BrokenJson.class, () -> pieces.parse(Pieces.cut(text)), text);
  }

  @Test
  void theSealIsTheMemberOfTheFileItself() {
    String text = "{\"a\":[{\"seal\":\"b\"}],\"c\":\"\\\"seal\\\":\",\"seal\":1}";
    assertEquals(text.lastIndexOf("\"seal\""), Pieces.cut(text).seal());
    assertEquals(-1, Pieces.cut("{\"a\":{\"seal\":1},\"b\":\"seal\"}").seal());
  }

  /** A value without pieces. */
  private static Object whole(Object value) {
    if (value instanceof Piece piece) {
      return whole(piece.parsed().value());
    } else if (value instanceof List<?> list) {
      return list.stream().map(PiecesTest::whole).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> members = new LinkedHashMap<>();
      map.forEach((key, member) -> members.put(key, whole(member)));
      return members;
    }
    return value;
  }
}
