package trustcenter.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that a regular expression of a data file is to match: so many that each alternative of each
 * group, each character of a short class and each optional part occurs in one of them.
 *
 * <p>It reads the part of the language that these files use. What must not stand around a match is
 * left out; what must stand ahead is written, as the expressions go on with anything.
 */
final class RegexSamples {
  private final String expression;
  private int at;

  private RegexSamples(String expression) {
    this.expression = expression;
  }

  static List<String> of(String expression) {
    RegexSamples samples = new RegexSamples(expression);
    List<String> all = samples.alternatives();
    if (samples.at != expression.length()) {
      throw new IllegalArgumentException(expression + " at " + samples.at);
    }
    return all;
  }

  private boolean sees(String text) {
    return expression.startsWith(text, at);
  }

  private boolean takes(String text) {
    boolean seen = sees(text);
    at += seen ? text.length() : 0;
    return seen;
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (takes("|")) {
      all.addAll(sequence());
    }
    return all;
  }

  /** Varies one part after the other; all others are as their first sample. */
  private List<String> sequence() {
    List<List<String>> parts = new ArrayList<>();
    while (at < expression.length() && !sees("|") && !sees(")")) {
      parts.add(repeated(part()));
    }
    List<String> all = new ArrayList<>();
    all.add(joined(parts, -1, ""));
    for (int i = 0; i < parts.size(); i++) {
      for (String other : parts.get(i).subList(1, parts.get(i).size())) {
        all.add(joined(parts, i, other));
      }
    }
    return all;
  }

  private static String joined(List<List<String>> parts, int varied, String other) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == varied ? other : parts.get(i).get(0));
    }
    return text.toString();
  }

  private List<String> repeated(List<String> part) {
    int least = takes("?") || takes("*") ? 0 : takes("+") ? 1 : sees("{") ? braces() : -1;
    if (least < 0) {
      return part;
    }
    takes("?");
    takes("+");
    List<String> all = new ArrayList<>();
    if (least == 0) {
      all.add("");
    }
    part.forEach(each -> all.add(each.repeat(Math.max(1, least))));
    return all;
  }

  private int braces() {
    int end = expression.indexOf('}', at);
    String[] bounds = expression.substring(at + 1, end).split(",", -1);
    at = end + 1;
    return Integer.parseInt(bounds[0]);
  }

  private List<String> part() {
    if (takes("(?<!") || takes("(?!")) {
      alternatives();
      takes(")");
      return List.of("");
    }
    if (takes("(?:") || takes("(?=") || takes("(")) {
      List<String> all = alternatives();
      if (!takes(")")) {
        throw new IllegalArgumentException(expression + " at " + at);
      }
      return all;
    }
    return takes("[") ? choice() : List.of(sees("\\") ? escaped() : plain());
  }

  private String plain() {
    return expression.substring(at, ++at);
  }

  private String escaped() {
    at++;
    String kind = plain();
    if (kind.equals("p")) {
      int end = expression.indexOf('}', at);
      String property = expression.substring(at + 1, end);
      at = end + 1;
      return property.equals("Lu") ? "A" : property.equals("N") ? "1" : "a";
    }
    return kind.equals("d") ? "1" : kind.equals("s") ? " " : kind;
  }

  /**
   * One of a class; of those without ranges each. A class of what must not stand there: a space.
   */
  private List<String> choice() {
    boolean isNot = takes("^");
    List<String> all = new ArrayList<>();
    boolean ranges = false;
    while (!takes("]")) {
      all.add(sees("\\") ? escaped() : plain());
      if (sees("-") && !sees("-]")) {
        at++;
        plain();
        ranges = true;
      }
    }
    return isNot ? List.of(" ") : ranges ? List.of(all.get(0)) : all;
  }
}
