package trustcenter.changelog;

import java.util.regex.Pattern;

/**
 * An author's text within a comment on GitHub: it is read as it is written, and nothing in it
 * becomes a link, a picture, an element, a list, a mention of a person or of an issue.
 *
 * <p>GitHub looks for mentions, issues and names of emoji in the finished HTML, where a backslash
 * is gone already. What keeps them apart there is a space of no width, as Dependabot sets it.
 */
final class GitHubText {
  private static final String NOTHING = "&#8203;";
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+.!|~$&=\\-]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\x{2028}\\x{2029}]+");

  /** Controls of direction would turn round what stands behind the text, too. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private static final Pattern MENTION = Pattern.compile("(@|(?i:GH\\\\-)|\\\\#)(?=\\w)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(:)(?=/)|(www)(?=\\\\\\.)|(:)(?=[\\w+\\\\-]+:)");

  private GitHubText() {}

  /** The text on one line, cut where it has more than so many characters. */
  static String of(String text, int longest) {
    String line = DIRECTION.matcher(BLANK.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
    String marked = MARKUP.matcher(cut(line.strip(), longest)).replaceAll("\\\\$0");
    String quiet = MENTION.matcher(marked).replaceAll("$1" + NOTHING);
    return ADDRESS.matcher(quiet).replaceAll("$0" + NOTHING);
  }

  private static String cut(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, longest)).strip() + " …";
  }
}
