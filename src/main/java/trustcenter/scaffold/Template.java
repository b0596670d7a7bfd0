package trustcenter.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Language;

/** A file to begin with, in the language of its comments. */
final class Template {
  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /** Whether there are templates in a language. */
  static boolean isIn(Language language) {
    return Template.class.getResource(language.tag() + "/site.yaml") != null;
  }

  static Template of(Language language, String name) {
    return new Template(resource(language.tag() + "/" + name));
  }

  /** One that is the same in every language. */
  static Template named(String name) {
    return new Template(resource(name));
  }

  /** A text that lies beside the templates. */
  static String resource(String name) {
    try (InputStream stream =
        Optional.ofNullable(Template.class.getResourceAsStream(name)).orElseThrow()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The text with {@code @key@} replaced, each value as it is to stand there. */
  String with(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int end = text.indexOf('@', at + 1);
      String value = end < 0 ? null : values.get(text.substring(at + 1, end));
      if (value != null) {
        filled.append(text, from, at).append(value);
        from = end + 1;
        at = end;
      }
    }
    return filled.append(text.substring(from)).toString();
  }
}
