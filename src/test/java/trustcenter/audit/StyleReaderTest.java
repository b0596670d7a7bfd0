package trustcenter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StyleReaderTest {
  @Test
  void escapesHideNothing() {
    assertEquals(List.of("https://x"), StyleReader.addresses("p{b:\\75 rl(https\\3a //x)}"));
    assertEquals(
        List.of("https://x"), StyleReader.addresses("p{b:\\000075\\72\\6c('ht\\\ntps://x')}"));
    assertEquals(List.of("x.css"), StyleReader.addresses("@\\69mport 'x.css';"));
    assertEquals(List.of("a)b"), StyleReader.addresses("p{b:url(a\\)b)}"));
  }

  @Test
  void importTakesOneAddress() {
    assertEquals(
        List.of("x.css"), StyleReader.addresses("@import 'x.css' supports(content: 'y');"));
    assertEquals(List.of("x.css"), StyleReader.addresses("@import url(x.css) layer('y');"));
  }

  @Test
  void commentHoldsNoAddress() {
    assertEquals(List.of("b"), StyleReader.addresses("/*/ url(a) */ p{b:url(b)} /* url(c)"));
  }

  @Test
  void stringLeftOpenEndsWithItsLine() {
    assertEquals(List.of("x"), StyleReader.addresses("p{content:'open\n} q{b:url(x)}"));
  }

  @Test
  void sheetThatEndsAnywhereIsReadToItsEnd() {
    String sheet = "@import url( 'x\\75 ' ); /* c */ p{b:image-set('y' 1x)}\\";
    for (int end = 0; end <= sheet.length(); end++) {
      StyleReader.addresses(sheet.substring(0, end));
    }
    assertEquals(List.of("xu", "y"), StyleReader.addresses(sheet));
  }

  @Test
  void longSheetIsReadInOnePass() {
    String sheet = "/* c */ p { background: url(x) }\n".repeat(100_000);
    assertTimeout(
        Duration.ofMinutes(1), () -> assertEquals(100_000, StyleReader.addresses(sheet).size()));
  }
}
