package trustcenter.picture;

import java.util.ArrayList;
import java.util.List;

/** Text in lines: SVG breaks none itself. */
final class Lines {
  private Lines() {}

  /** A text in lines of at most so many letters, but for words that are longer alone. */
  static List<String> of(String text, int fitting) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (rest.length() > fitting) {
      int end = rest.lastIndexOf(' ', fitting);
      end = end > 0 ? end : rest.indexOf(' ');
      if (end < 0) {
        break;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1).strip();
    }
    lines.add(rest);
    return List.copyOf(lines);
  }
}
