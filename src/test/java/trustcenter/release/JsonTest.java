package trustcenter.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import trustcenter.release.Json.BrokenJson;

/** The canonical form is that of RFC 8785, held against another program for it. */
class JsonTest {
  private final Json json = new Json();

  @Test
  void keysAreInTheOrderOfTheirCodeUnits() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6")) {
      map.put(key, true);
    }
    assertEquals(
        "{\"\\r\":true,\"1\":true,\"\u0080\":true,\"\u00f6\":true,\"\u20ac\":true,"
            + "\"\ud83d\ude00\":true,\"\ufb33\":true}",
        json.canonical(map));
  }

  @Test
  void itIsTheFormThatAnotherProgramWrites() throws IOException, BrokenJson {
    long seed = Long.getLong("trustcenter.seed", System.nanoTime());
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Object value = Map.of("value", DrawnJson.value(random, 4));
      String canonical = json.canonical(value);
      assertEquals(new JsonCanonicalizer(canonical).getEncodedString(), canonical);
      if (i % 10 == 0) {
        assertEquals(value, json.parse(canonical));
      }
    }
  }

  @Test
  void numbersThatAreNotExactAreWrittenAsOthersDo() throws IOException {
    for (long number : new long[] {1L << 53, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertEquals(
          new JsonCanonicalizer("[" + number + "]").getEncodedString(),
          json.canonical(List.of(number)));
    }
  }
}
