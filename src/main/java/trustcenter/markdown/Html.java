package trustcenter.markdown;

/**
 * HTML that is safe to print as it is: it was made here, or escaped.
 *
 * @param value a fragment without scripts, styles, frames or event handlers
 */
public record Html(String value) {
  /** Plain text as HTML. */
  public static Html ofText(String text) {
    return new Html(escape(text));
  }

  /** Text with the five characters that mean something in HTML replaced. */
  public static String escape(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      String replacement = replacement(text.charAt(i));
      if (replacement != null && escaped == null) {
        escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (escaped != null) {
        if (replacement != null) {
          escaped.append(replacement);
        } else {
          escaped.append(text.charAt(i));
        }
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  /** What a reader sees of it: its text without the tags. */
  public String text() {
    if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
      return value;
    }
    return value
        .replace("<br>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static @org.jspecify.annotations.Nullable String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}
