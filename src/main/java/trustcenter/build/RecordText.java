package trustcenter.build;

import java.util.ArrayList;
import java.util.List;

/** Lines of fields divided by tabs, in which a field may hold any text. */
final class RecordText {
  private final StringBuilder text = new StringBuilder();

  RecordText line(String... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : "\t").append(escaped(fields[i]));
    }
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String escaped(String field) {
    boolean isPlain =
        field.indexOf('\\') < 0
            && field.indexOf('\t') < 0
            && field.indexOf('\n') < 0
            && field.indexOf('\r') < 0;
    return isPlain
        ? field
        : field
            .replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\r", "\\r");
  }

  /** The fields of a line. */
  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(unescaped(line.substring(from, tab)));
      from = tab + 1;
    }
    fields.add(unescaped(line.substring(from)));
    return fields;
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\') {
        i++;
        text.append(
            switch (field.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> field.charAt(i);
            });
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
