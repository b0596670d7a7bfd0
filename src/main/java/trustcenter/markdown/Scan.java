package trustcenter.markdown;

/**
 * Where the parts of links and raw HTML end (CommonMark 0.31.2, sections 4.7, 6.3 and 6.6). Each is
 * found in one walk that never turns back, so that no text takes longer than its length.
 */
final class Scan {
  /** What a walk finds that finds nothing. */
  static final int NONE = -1;

  /** Spec 6.3: a label has at most 999 characters. */
  private static final int LONGEST_LABEL = 999;

  /** Spec 6.3 asks for three levels of parentheses at least; the reference program takes these. */
  private static final int DEEPEST_PARENTHESES = 32;

  /** Nothing that is let through comes near; it bounds what a tag without an end can cost. */
  private static final int LONGEST_TAG = 2_000;

  private static final int SHORTEST_SCHEME = 2;
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_HOST_LABEL = 63;

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Scan() {}

  /** Behind the {@code ]} of the label that begins at an offset. */
  static int label(CharSequence text, int from) {
    if (at(text, from) != '[') {
      return NONE;
    }
    int last = Math.min(text.length(), from + LONGEST_LABEL + 2);
    for (int i = from + 1; i < last; i++) {
      switch (text.charAt(i)) {
        case '[' -> {
          return NONE;
        }
        case ']' -> {
          return i + 1;
        }
        case '\\' -> i += isEscapable(at(text, i + 1)) ? 1 : 0;
        default -> {}
      }
    }
    return NONE;
  }

  /** Behind the destination that begins at an offset; the offset itself where it is left out. */
  static int destination(CharSequence text, int from) {
    return at(text, from) == '<' ? inAngles(text, from) : bare(text, from);
  }

  private static int inAngles(CharSequence text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<', '\n', '\r' -> {
          return NONE;
        }
        case '>' -> {
          return i + 1;
        }
        case '\\' -> i += isEscapable(at(text, i + 1)) ? 1 : 0;
        default -> {}
      }
    }
    return NONE;
  }

  private static int bare(CharSequence text, int from) {
    int open = 0;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7F) {
        break;
      }
      if (c == '\\' && isEscapable(at(text, i + 1))) {
        i++;
      } else if (c == '(' && ++open > DEEPEST_PARENTHESES) {
        return NONE;
      } else if (c == ')' && --open < 0) {
        break;
      }
    }
    return open > 0 ? NONE : i;
  }

  /** Behind the title that begins at an offset. */
  static int title(CharSequence text, int from) {
    char open = at(text, from);
    if (open != '"' && open != '\'' && open != '(') {
      return NONE;
    }
    char close = open == '(' ? ')' : open;
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == close) {
        return i + 1;
      }
      if (c == '(' && open == '(') {
        return NONE;
      }
      i += c == '\\' && isEscapable(at(text, i + 1)) ? 1 : 0;
    }
    return NONE;
  }

  /** Behind the autolink to an address with a scheme that begins at an offset (section 6.5). */
  static int autolink(CharSequence text, int from) {
    int i = from + 1;
    while (isLetter(at(text, i))
        || (i > from + 1 && (isDigit(at(text, i)) || "+.-".indexOf(at(text, i)) >= 0))) {
      i++;
    }
    int scheme = i - from - 1;
    if (at(text, i) != ':' || scheme < SHORTEST_SCHEME || scheme > LONGEST_SCHEME) {
      return NONE;
    }
    while (at(text, i) > ' ' && at(text, i) != '<' && at(text, i) != '>' && at(text, i) != 0x7F) {
      i++;
    }
    return at(text, i) == '>' ? i + 1 : NONE;
  }

  /** Behind the autolink to a mail address that begins at an offset (section 6.5). */
  static int mail(CharSequence text, int from) {
    int i = from + 1;
    while (isLetter(at(text, i)) || isDigit(at(text, i)) || isOfMail(at(text, i))) {
      i++;
    }
    if (i == from + 1 || at(text, i) != '@') {
      return NONE;
    }
    do {
      int label = ++i;
      while (isLetter(at(text, i)) || isDigit(at(text, i)) || at(text, i) == '-') {
        i++;
      }
      boolean dashed = at(text, label) == '-' || text.charAt(i - 1) == '-';
      if (i == label || i - label > LONGEST_HOST_LABEL || dashed) {
        return NONE;
      }
    } while (at(text, i) == '.');
    return at(text, i) == '>' ? i + 1 : NONE;
  }

  private static boolean isOfMail(char c) {
    return c != 0 && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }

  /** Behind the opening or closing tag that begins at an offset. */
  static int tag(CharSequence text, int from) {
    boolean closing = at(text, from + 1) == '/';
    int i = from + (closing ? 2 : 1);
    if (!isLetter(at(text, i))) {
      return NONE;
    }
    while (isLetter(at(text, i)) || isDigit(at(text, i)) || at(text, i) == '-') {
      i++;
    }
    if (!closing) {
      i = attributes(text, i, Math.min(text.length(), from + LONGEST_TAG));
      if (i == NONE) {
        return NONE;
      }
    }
    i = space(text, i);
    if (!closing && at(text, i) == '/') {
      i++;
    }
    return at(text, i) == '>' ? i + 1 : NONE;
  }

  private static int attributes(CharSequence text, int from, int last) {
    int end = from;
    while (end < last) {
      int name = space(text, end);
      if (name == end || !isNameStart(at(text, name))) {
        return end;
      }
      int i = name;
      while (isNameStart(at(text, i)) || isDigit(at(text, i)) || ".-".indexOf(at(text, i)) >= 0) {
        i++;
      }
      int equals = space(text, i);
      end = at(text, equals) == '=' ? value(text, space(text, equals + 1)) : i;
      if (end == NONE) {
        return NONE;
      }
    }
    return end;
  }

  private static int value(CharSequence text, int from) {
    char quote = at(text, from);
    int i = from;
    if (quote == '"' || quote == '\'') {
      do {
        i++;
      } while (i < text.length() && text.charAt(i) != quote && i - from < LONGEST_TAG);
      return at(text, i) == quote ? i + 1 : NONE;
    }
    while (i < text.length() && " \t\n\r\"'=<>`".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i > from ? i : NONE;
  }

  private static int space(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && " \t\n\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static char at(CharSequence text, int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private static boolean isEscapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNameStart(char c) {
    return isLetter(c) || c == '_' || c == ':';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
