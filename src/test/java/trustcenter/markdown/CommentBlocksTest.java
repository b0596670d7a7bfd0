package trustcenter.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentBlocksTest {
  private static String blanked(String source) {
    String blanked = CommentBlocks.blanked(source);
    assertEquals(source.length(), blanked.length());
    return blanked.replaceAll("(?m) +$", "");
  }

  @Test
  void aCommentOfSeveralLinesIsEmpty() {
    assertEquals("a\n\n\n\n\n\nb\n", blanked("a\n<!-- x\n\n- item\n# head\n-->\nb\n"));
    assertEquals("- a\n\n\n\n- b\n", blanked("- a\n<!--\n- secret\n-->\n- b\n"));
    assertEquals("- a\n\n\n\n", blanked("- a\n    <!--\n    - secret\n    -->\n"));
  }

  @Test
  void codeInALineOpensNoFence() {
    assertEquals("``` a `b` ```\n\n\n\n", blanked("``` a `b` ```\n<!--\n- secret\n-->\n"));
  }

  @Test
  void commentsBehindCodeAreEmpty() {
    assertEquals("- ```\n  x\n  ```\n\n\n", blanked("- ```\n  x\n  ```\n<!-- a\n-->\n"));
  }

  @Test
  void whatStandsBehindItsEndStays() {
    assertEquals("\n    b\n", blanked("<!-- x\n--> b\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <!-- one\nline --> b\n",
        "<!-- one line -->\nb\n",
        "<!-- never closed\n\n- item\n",
        "```\n<!-- code\n-->\n```\n",
        "~~~~ html\n<!-- code\n~~~\n-->\n~~~~\n",
        "text\n\n    <!-- code\n    -->\n",
        "- ```html\n  <!-- code\n  -->\n  ```\n",
        "> ~~~\n<!-- code\n-->\n> ~~~\n",
        "1. a\n\n   ````\n   <!-- code\n   ```\n   -->\n   ````\n",
      })
  void theseAreNone(String source) {
    assertEquals(source, CommentBlocks.blanked(source));
  }
}
