package trustcenter.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.utils.StringUtils;
import org.jspecify.annotations.Nullable;
import trustcenter.markdown.Html;

/**
 * What a template may print, join and compare: texts, numbers and the like. A list, a record or an
 * object of the engine reads as nobody means it, and may be larger than it looks.
 */
final class Plain {
  private Plain() {}

  static boolean is(Object value) {
    return value instanceof CharSequence
        || value instanceof SafeString
        || value instanceof Html
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum;
  }

  /** How a value reads; nothing reads as an empty text. */
  static String text(@Nullable Object value, PebbleTemplate template, int line) {
    if (value == null) {
      return "";
    }
    if (!is(value)) {
      throw new PebbleException(
          null, "here is no text, but something that has parts", line, template.getName());
    }
    return StringUtils.toString(value);
  }
}
