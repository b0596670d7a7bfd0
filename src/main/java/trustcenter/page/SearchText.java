package trustcenter.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trustcenter.markdown.Html;

/** What a reader sees of HTML, on one line, as it is looked for. */
final class SearchText {
  /** Elements that end a word; the others mark parts of it. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "<(?=/?(?:p|li|ul|ol|dl|dt|dd|t[dhr]|h[1-6]|table|thead|tbody|blockquote|pre|div|br|hr"
              + "|img|details|summary)\\b)");

  /** Headings as our own renderer writes them. */
  private static final Pattern HEADING =
      Pattern.compile("<h([2-6]) id=\"([^\"]++)\">(.*?)</h\\1>", Pattern.DOTALL);

  private SearchText() {}

  /** A heading and the text below it; the text before the first heading has none. */
  record Part(String anchor, String heading, String text) {}

  static String of(Html html) {
    return line(new Html(BLOCK.matcher(html.value()).replaceAll(" <")).text());
  }

  /** The texts that say something, one behind the other. */
  static String line(String... texts) {
    return Arrays.stream(texts)
        .map(text -> text.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A text by its headings. */
  static List<Part> parts(Html html) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = HEADING.matcher(html.value());
    String anchor = "";
    String heading = "";
    int begin = 0;
    while (matcher.find()) {
      parts.add(new Part(anchor, heading, between(html, begin, matcher.start())));
      anchor = matcher.group(2);
      heading = of(new Html(matcher.group(3)));
      begin = matcher.end();
    }
    parts.add(new Part(anchor, heading, between(html, begin, html.value().length())));
    return parts;
  }

  private static String between(Html html, int begin, int end) {
    return of(new Html(html.value().substring(begin, end)));
  }
}
