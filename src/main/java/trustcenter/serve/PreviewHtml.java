package trustcenter.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds to a page what makes it a preview: a script that reloads it and shows what was found, and
 * leave for that script in the page's policy. The site that is built has neither.
 */
final class PreviewHtml {
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\">)",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");

  private PreviewHtml() {}

  /**
   * The page as it is shown.
   *
   * @param digest of the page that is shown, which the script compares
   */
  static String of(String html, int number, String digest) {
    String script =
        "<script type=\"module\" src=\""
            + OwnFiles.PREFIX
            + "preview.js\" data-number=\""
            + number
            + "\" data-digest=\""
            + digest
            + "\"></script>\n";
    Matcher policy = POLICY.matcher(html);
    String relaxed =
        policy.find()
            ? html.substring(0, policy.start())
                + policy.group(1)
                + relaxed(policy.group(2))
                + policy.group(3)
                + html.substring(policy.end())
            : html;
    int head = relaxed.indexOf("</head>");
    return head < 0
        ? relaxed + script
        : relaxed.substring(0, head) + script + relaxed.substring(head);
  }

  /** The policy, with leave for what comes from where the page comes from. */
  static String relaxed(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String part : policy.split(";", -1)) {
      List<String> words = List.of(part.strip().split("\\s+", -1));
      if (!words.get(0).isEmpty()) {
        directives.putIfAbsent(
            words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
      }
    }
    for (String needed : NEEDED) {
      List<String> given = new ArrayList<>(directives.getOrDefault(needed, List.of()));
      given.remove("'none'");
      if (!given.contains("'self'")) {
        given.add("'self'");
      }
      directives.put(needed, given);
    }
    StringBuilder text = new StringBuilder();
    directives.forEach(
        (name, sources) ->
            text.append(text.isEmpty() ? "" : "; ")
                .append(name)
                .append(sources.isEmpty() ? "" : " " + String.join(" ", sources)));
    return text.toString();
  }
}
