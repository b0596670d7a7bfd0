package trustcenter.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON values of the kind releases are made of, drawn at random. */
final class DrawnJson {
  private static final String CHARACTERS =
      "ab/\\\"<>&'=+ \u0000\u0001\b\t\n\u000b\f\r\u001f\u007f\u0080\u00e4\u00f6\u2028\u20ac\ufb33\ufffd\ud83d\ude00";

  private DrawnJson() {}

  /** A value of at most some depth. */
  static Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> random.nextBoolean();
      case 1 -> (long) random.nextInt() << random.nextInt(20);
      case 2 -> text(random);
      case 3 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        yield list;
      }
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          map.put(text(random), value(random, depth - 1));
        }
        yield map;
      }
    };
  }

  /** Of whole code points: half a pair is no text. */
  private static String text(Random random) {
    int[] points = CHARACTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
