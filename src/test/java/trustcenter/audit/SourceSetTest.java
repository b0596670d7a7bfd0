package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceSetTest {
  @Test
  void candidatesAreSeparatedByCommas() {
    assertEquals(List.of("a", "b", "c"), SourceSet.addresses("a 1x, b 2x,\n c"));
    assertEquals(List.of("a", "b"), SourceSet.addresses("a, b"));
    assertEquals(List.of("a", "b"), SourceSet.addresses(" , a,, b 100w ,"));
    assertEquals(List.of(), SourceSet.addresses(" "));
  }

  @Test
  void addressMayHoldACommaAndADescriptorParentheses() {
    assertEquals(
        List.of("data:x,y", "a,b"), SourceSet.addresses("data:x,y 1x (future, thing), a,b 2x"));
  }
}
