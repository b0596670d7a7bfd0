package trustcenter.serve;

import java.util.Iterator;
import java.util.Map;

/** A file of the author as a page, with its lines numbered. */
final class SourcePage {
  private SourcePage() {}

  /**
   * The page.
   *
   * @param line to be marked, from 1; 0 for none
   */
  static String of(String file, String text, int line) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (Iterator<String> each = text.lines().iterator(); each.hasNext(); ) {
      number++;
      lines
          .append("<li id=\"L")
          .append(number)
          .append(number == line ? "\" class=\"here\">" : "\">")
          .append(OwnFiles.escaped(each.next()))
          .append("</li>\n");
    }
    return OwnFiles.filled(
        "source.html", Map.of("file", OwnFiles.escaped(file), "lines", lines.toString()));
  }
}
