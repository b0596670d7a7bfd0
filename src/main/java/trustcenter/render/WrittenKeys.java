package trustcenter.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.lexer.LexerImpl;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import java.io.StringReader;
import java.util.List;

/**
 * Refuses a template in which the key of a map, or what is read of a value by {@code []}, is worked
 * out. Pebble takes any value there, and makes a text or a hash of it without asking: of a list
 * that holds itself over and over that takes years, and of a record it takes all that is in it.
 */
final class WrittenKeys {
  private final String template;
  private final List<Token> tokens;

  private WrittenKeys(String template, List<Token> tokens) {
    this.template = template;
    this.tokens = tokens;
  }

  /** Looks through a text before it is compiled. */
  static void check(LexerImpl lexer, String template, String text) {
    TokenStream stream = lexer.tokenize(new StringReader(text), template);
    new WrittenKeys(template, stream.getTokens()).check();
  }

  private void check() {
    StringBuilder open = new StringBuilder();
    boolean loop = false;
    for (int at = 0; at < tokens.size(); at++) {
      if (is(at, Token.Type.EXECUTE_START)) {
        loop = at + 1 < tokens.size() && "for".equals(tokens.get(at + 1).getValue());
      }
      boolean ofLoop =
          loop && is(at, Token.Type.NAME) && tokens.get(at).test(Token.Type.NAME, "in");
      if (ofLoop) {
        // What a loop goes through may begin with a list; a second `in` is a name.
        loop = false;
        at++;
      }
      if (at < tokens.size() && is(at, Token.Type.PUNCTUATION)) {
        punctuation(at, open, ofLoop);
      }
    }
  }

  private void punctuation(int at, StringBuilder open, boolean begins) {
    String sign = tokens.get(at).getValue();
    boolean inMap = !open.isEmpty() && open.charAt(open.length() - 1) == '{';
    switch (sign) {
      case "{" -> {
        open.append('{');
        if (!isSign(at + 1, "}")) {
          requireWritten(at + 1, ":", "the key of a map");
        }
      }
      case "[" -> {
        open.append('[');
        if (!begins && followsValue(at)) {
          requireWritten(at + 1, "]", "what is read by `[]`");
        }
      }
      case "(" -> open.append('(');
      case ")", "]", "}" -> open.setLength(Math.max(0, open.length() - 1));
      case "," -> {
        if (inMap) {
          requireWritten(at + 1, ":", "the key of a map");
        }
      }
      default -> {
        // A dot, a colon or a bar says nothing of keys.
      }
    }
  }

  /** Whether brackets read of a value, and do not begin a list. */
  private boolean followsValue(int at) {
    boolean name = is(at - 1, Token.Type.NAME) && !is(at - 2, Token.Type.EXECUTE_START);
    return name
        || isWritten(at - 1)
        || isSign(at - 1, ")")
        || isSign(at - 1, "]")
        || isSign(at - 1, "}");
  }

  private void requireWritten(int at, String end, String what) {
    if (!isWritten(at) || !isSign(at + 1, end)) {
      int line = tokens.get(Math.min(at, tokens.size() - 1)).getLineNumber();
      throw new PebbleException(
          null, what + " has to be a text or a number that is written there", line, template);
    }
  }

  private boolean isWritten(int at) {
    return is(at, Token.Type.STRING) || is(at, Token.Type.NUMBER) || is(at, Token.Type.LONG);
  }

  private boolean isSign(int at, String sign) {
    return is(at, Token.Type.PUNCTUATION) && tokens.get(at).getValue().equals(sign);
  }

  private boolean is(int at, Token.Type type) {
    return at >= 0 && at < tokens.size() && tokens.get(at).test(type);
  }
}
