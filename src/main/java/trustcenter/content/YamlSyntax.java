package trustcenter.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;

/**
 * Says in an author's words what the parser found. Its own message tells up to two places, what it
 * was reading and where that went wrong; its exception's location is neither.
 */
final class YamlSyntax {
  private static final Pattern PLACE =
      Pattern.compile("(.*?)\\s+in reader, line (\\d+), column (\\d+):\\n", Pattern.DOTALL);
  private static final Pattern EXCERPT = Pattern.compile("(?m)^(?: {4}.*|\\s*)\\n");
  private static final String HINT =
      "check the indentation, and quote text that holds `: ` or begins with a special character.";

  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              ".*found character '\\\\t.*",
              At.END,
              "a tab stands where only spaces may.",
              "indent with spaces, not with tabs."),
          new Wording(
              "while scanning a quoted scalar; found unexpected end of stream",
              At.BEGIN,
              "the quotation mark that opens here is never closed.",
              "close it, or write a quotation mark inside of quotes twice."),
          new Wording(
              "while parsing a flow sequence; .*",
              At.BEGIN,
              "the list that opens here is not closed; it goes wrong in line %d.",
              "close it with `]`, and quote items that hold `, ` or `: `."),
          new Wording(
              "while parsing a flow mapping; .*",
              At.BEGIN,
              "the map that opens here is not closed; it goes wrong in line %d.",
              "close it with `}`, and quote values that hold `, ` or `: `."),
          new Wording(
              ".*found '<stream end>'",
              At.TOKEN,
              "a list or a map is opened and never closed.",
              "close it with `]` or `}`."),
          new Wording(
              "mapping values are not allowed here",
              At.END,
              "`: ` cannot stand here.",
              "quote text that holds `: `, and begin a key below the one before it."),
          new Wording(
              ".*found character '(.)' that cannot start any token.*",
              At.END,
              "text cannot begin with `$1` here.",
              "put it in quotes."),
          new Wording(
              "while scanning a simple key; .*",
              At.BEGIN,
              "this is no key with a value.",
              "put a colon and a space behind the key, or indent the line if it goes on."),
          new Wording(
              "while parsing a block .*; expected <block end>.*",
              At.END,
              "this does not go on what stands above it.",
              "begin it below what it belongs to, and put nothing behind closing quotes."),
          new Wording(
              ".*; found unknown escape character (.).*",
              At.END,
              "`\\\\$1` means nothing in double quotes.",
              "write `\\\\` for a backslash, or use single quotes."),
          new Wording(
              "while scanning an (?:alias|anchor); .*",
              At.BEGIN,
              "a name must follow here.",
              "put text that begins with `*` or `&` in quotes."),
          new Wording(
              ".*; expected the node content, but found '(.*)'",
              At.END,
              "a value must stand here, and not `$1`.",
              "put text that begins with a special character in quotes."),
          new Wording(
              "String value length .*",
              At.TOKEN,
              "a text in this file has more than five million characters.",
              "shorten it; what is long belongs into Markdown."),
          new Wording(
              "Version\\{.*",
              At.END,
              "this program reads YAML 1.2.",
              "take the line with `%YAML` out."),
          new Wording(
              "Expected a property name.*",
              At.END,
              "a key must be a single word.",
              "put text that begins with `[` or `{` in quotes."));

  /** Which place an author wants to see. */
  private enum At {
    /** Where what was being read begins. */
    BEGIN,
    /** Where it went wrong. */
    END,
    /** What was read last. */
    TOKEN
  }

  /**
   * How a message of the parser is put.
   *
   * @param found what it says, a regular expression
   * @param message with {@code $1} for the expression's group and {@code %d} for the line where
   *     reading ended
   */
  private record Wording(Pattern found, At at, String message, String hint) {
    Wording(String found, At at, String message, String hint) {
      this(Pattern.compile(found, Pattern.DOTALL), at, message, hint);
    }
  }

  /** What the parser says about one place. */
  private record Remark(String text, int line, int column) {}

  private final YamlSpans spans;

  YamlSyntax(YamlSpans spans) {
    this.spans = spans;
  }

  Diagnostic told(JacksonException broken) {
    String said = String.valueOf(broken.getOriginalMessage());
    List<Remark> remarks = remarks(said + "\n");
    Span token = spans.at(broken.getLocation());
    Span begin = token;
    Span end = token;
    String text = said.lines().findFirst().orElse(said);
    if (!remarks.isEmpty()) {
      Remark first = remarks.get(0);
      Remark last = remarks.get(remarks.size() - 1);
      begin = spans.at(first.line(), first.column());
      end = spans.at(last.line(), last.column());
      text = remarks.size() == 1 ? first.text() : first.text() + "; " + last.text();
    }
    Optional<Span> tab = spans.tabInIndentation(end.line());
    if (tab.isPresent()) {
      return put(WORDINGS.get(0), WORDINGS.get(0).message(), tab.get());
    }
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.found().matcher(text);
      if (matcher.matches()) {
        String message = matcher.replaceFirst(wording.message().formatted(end.line()));
        Span span =
            switch (wording.at()) {
              case BEGIN -> begin;
              case END -> end;
              case TOKEN -> token;
            };
        return put(wording, message, span);
      }
    }
    return Diagnostic.of(Code.SYNTAX, end, "this is no valid YAML: " + text + ".", HINT);
  }

  private static Diagnostic put(Wording wording, String message, Span span) {
    return Diagnostic.of(Code.SYNTAX, span, message, wording.hint());
  }

  private static List<Remark> remarks(String said) {
    List<Remark> remarks = new ArrayList<>();
    Matcher matcher = PLACE.matcher(said);
    while (matcher.find()) {
      String text = EXCERPT.matcher(matcher.group(1) + "\n").replaceAll("").strip();
      remarks.add(
          new Remark(text, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
    }
    return remarks;
  }
}
