package trustcenter;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A page of HTML with some of it gone, doubled, or with pieces put in where they may be wrong. */
public final class AlteredPage {
  /** Pages of more characters take long to read as a whole. */
  private static final int LONG = 12_000;

  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<a href=\"x\">",
          "</a>",
          "<div>",
          "</div>",
          "<b id=\"i\">",
          "</b>",
          "<li>",
          "<dd>",
          "<tr>",
          "<td>",
          "</table>",
          "<table>",
          "<svg>",
          "</svg>",
          "<title>",
          "</title>",
          "<script>",
          "</script>",
          "<style>",
          "<!--",
          "-->",
          "<select>",
          "<option>",
          "<br/>",
          "<i/>",
          "<form>",
          "<h2>",
          "</h2>",
          "&amp;",
          "&",
          "\"",
          "'",
          "<",
          ">",
          "=",
          "/",
          " ",
          "\n",
          "\r",
          "text",
          " id=\"tc-main\"",
          " onclick=x",
          " HREF=\"y\"",
          "<body class=\"b\">",
          "</body>",
          "<math>",
          "<template>",
          "<button>",
          "<input>",
          "<textarea>",
          "<nav>",
          "<img src=\"z\">",
          "<desc>",
          "<g>",
          "<path d=\"M0\"/>",
          "<ul>",
          "</ul>",
          "<dl>",
          "</html>",
          "<plaintext>");

  private AlteredPage() {}

  /** Some pages of a list, each altered in another way; the seed is printed. */
  public static Stream<String> some(List<String> pages, int count) {
    long seed = Long.getLong("trustcenter.seed", System.nanoTime());
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<String> brief = pages.stream().filter(page -> page.length() < LONG).toList();
    return Stream.generate(() -> of(brief.get(random.nextInt(brief.size())), random)).limit(count);
  }

  private static String of(String page, Random random) {
    StringBuilder text = new StringBuilder(page);
    for (int i = random.nextInt(2); i >= 0; i--) {
      int at = text.indexOf("<main") + random.nextInt(text.length() - text.indexOf("<main"));
      if (random.nextBoolean()) {
        at = Math.max(text.indexOf(">", at), 0) + 1;
      }
      at = Math.min(at, text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
        default -> {
          int from = random.nextInt(text.length());
          text.insert(at, text.substring(from, Math.min(text.length(), from + random.nextInt(60))));
        }
      }
    }
    return text.toString();
  }
}
