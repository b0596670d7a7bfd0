package trustcenter.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values, RFC 4180, that no spreadsheet takes for formulas: a field that begins
 * with a character which a spreadsheet calculates on gets an apostrophe before it (OWASP, “CSV
 * Injection”). The same holds behind a semicolon and a line end: a spreadsheet whose language parts
 * fields by semicolons begins a cell there, whatever quotes stand around.
 */
final class Csv {
  /** The places behind the characters that some spreadsheet begins a cell or a row at. */
  private static final Pattern PARTS = Pattern.compile("(?<=[;\r\n])");

  /** Behind a person's name; at the worst a spreadsheet makes a number of it. */
  private static final Pattern TELEPHONE = Pattern.compile(" *\\+[0-9 ()/-]+;?");

  private final StringBuilder text = new StringBuilder();

  Csv row(List<String> fields) {
    text.append(fields.stream().map(Csv::field).collect(Collectors.joining(","))).append("\r\n");
    return this;
  }

  private static String field(String value) {
    String safe = guarded(value);
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String guarded(String value) {
    StringBuilder safe = new StringBuilder();
    for (String part : PARTS.split(value, -1)) {
      boolean telephone = !safe.isEmpty() && TELEPHONE.matcher(part).matches();
      safe.append(!telephone && isFormula(part) ? "'" + part : part);
    }
    return safe.toString();
  }

  /** Spaces and other invisible characters before it do not keep a spreadsheet from calculating. */
  private static boolean isFormula(String value) {
    int first = value.codePoints().filter(c -> !isSkipped(c)).findFirst().orElse(' ');
    boolean begins = !value.isEmpty() && "\t\r\n".indexOf(value.charAt(0)) >= 0;
    return begins || "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(first) >= 0;
  }

  private static boolean isSkipped(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
