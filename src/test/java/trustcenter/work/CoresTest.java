package trustcenter.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoresTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 23, 24, 1000})
  void whatIsMadeStandsInTheOrderOfWhatItIsMadeOf(int count) {
    List<Integer> items = IntStream.range(0, count).boxed().toList();
    assertEquals(
        items.stream().map(each -> "n" + each).toList(), Cores.map(items, each -> "n" + each));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100_000})
  void whatAPieceThrowsIsThrownAndNoFurtherOnesAreBegun(int count) {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> items = IntStream.range(0, count).boxed().toList();
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Cores.each(
                    items,
                    each -> {
                      begun.incrementAndGet();
                      throw new IllegalArgumentException("wrong");
                    }));
    assertEquals("wrong", thrown.getMessage());
    assertTrue(begun.get() <= Runtime.getRuntime().availableProcessors(), begun::toString);
  }
}
