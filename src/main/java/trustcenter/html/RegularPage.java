package trustcenter.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tags of a page whose HTML is so regular that every reader of HTML finds the same
 * elements in it: each element is known, closed where it has to be, inside one that it may stand
 * in, and each attribute stands in double quotes. Such are the pages that templates of one's own
 * make, and reading them takes a fraction of what a whole parser does. Of any other page it reads
 * nothing.
 */
public final class RegularPage {
  private static final Set<String> VOID =
      Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

  /** What begins a block and would close an open paragraph (HTML Standard, section 13.2.6.4.7). */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "details",
          "dialog",
          "div",
          "dl",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "header",
          "hgroup",
          "hr",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "ul");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** What stands in a line of text and does nothing to what is around it. */
  private static final Set<String> PHRASES =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "br",
          "button",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "meter",
          "output",
          "progress",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "time",
          "u",
          "var",
          "wbr");

  /** Elements that stand in certain others alone, with these. */
  private static final Map<String, Set<String>> PLACES =
      Map.ofEntries(
          Map.entry("head", Set.of("html")),
          Map.entry("body", Set.of("html")),
          Map.entry("title", Set.of("head")),
          Map.entry("meta", Set.of("head")),
          Map.entry("link", Set.of("head")),
          Map.entry("li", Set.of("ul", "ol", "menu")),
          Map.entry("dt", Set.of("dl", "div")),
          Map.entry("dd", Set.of("dl", "div")),
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("colgroup")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody", "tfoot")),
          Map.entry("th", Set.of("tr")),
          Map.entry("td", Set.of("tr")),
          Map.entry("optgroup", Set.of("select")),
          Map.entry("option", Set.of("select", "optgroup", "datalist")),
          Map.entry("select", Set.of("label", "p", "div", "span", "form")),
          Map.entry("datalist", Set.of("label", "p", "div", "form")),
          Map.entry("script", Set.of("head", "body")));

  /** What holds elements alone, so that a text in it is put elsewhere or lost. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "html",
          "head",
          "table",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "select",
          "optgroup");

  private static final Set<String> DRAWN =
      Set.of(
          "a",
          "circle",
          "clippath",
          "defs",
          "desc",
          "ellipse",
          "g",
          "line",
          "lineargradient",
          "marker",
          "path",
          "pattern",
          "polygon",
          "polyline",
          "rect",
          "stop",
          "svg",
          "text",
          "title",
          "tspan",
          "use");

  /** These may not stand in themselves, wherever: a reader would close the outer one. */
  private static final Set<String> NEVER_NESTED = Set.of("a", "button", "form", "label", "option");

  /**
   * What is nested deeper is left to the whole parser, since each tag looks at all that is open.
   */
  private static final int DEEP = 100;

  private static final Map<String, String> CHARACTERS =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'", "nbsp", "\u00a0");

  private final char[] html;
  private final Listener listener;

  /** Whether anybody listens to texts. */
  private final boolean isHeard;

  private final List<Tag> tags = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  /** How many drawings are open. */
  private int drawings;

  /** How many elements are open that a block would close or be split by. */
  private int lines;

  private RegularPage(String html, Listener listener, boolean isHeard) {
    this.isHeard = isHeard;
    this.html = html.toCharArray();
    this.listener = listener;
  }

  /** Is told what stands in a page, in its order. It can give up. */
  @FunctionalInterface
  public interface Listener {
    /**
     * An element begins.
     *
     * @return whether the page can still be read
     */
    boolean begins(Tag tag);

    /**
     * A text, as it is written. That of titles and scripts is not told.
     *
     * @return whether the page can still be read
     */
    default boolean says(String written) {
      return true;
    }

    /** The element that began last and has not ended yet. */
    default void ends() {}
  }

  /** The tags of a page in their order; empty where it is not regular. */
  public static Optional<List<Tag>> read(String html) {
    RegularPage page = new RegularPage(html, tag -> true, false);
    return page.isRegular() ? Optional.of(page.tags) : Optional.empty();
  }

  /**
   * Tells what stands in a page.
   *
   * @return whether it is regular; else nothing of what was told may be used
   */
  public static boolean read(String html, Listener listener) {
    return new RegularPage(html, listener, true).isRegular();
  }

  private boolean isRegular() {
    String start = "<!doctype html>\n<html";
    if (!isAt(0, start) || find('\r', 0) < html.length || find('\0', 0) < html.length) {
      return false;
    }
    at = start.length() - "<html".length();
    while (at < html.length) {
      boolean fits = html[at] == '<' ? isTag() : isText();
      if (!fits) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean isAt(int place, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (place + i >= html.length || html[place + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a character stands next; behind the end where it does not. */
  private int find(char character, int from) {
    int i = from;
    while (i < html.length && html[i] != character) {
      i++;
    }
    return i;
  }

  private boolean isText() {
    int end = find('<', at);
    boolean allowed = !open.isEmpty() && !WITHOUT_TEXT.contains(open.peek());
    for (int i = at; i < end && !allowed; i++) {
      if (html[i] != '\n' && html[i] != ' ') {
        return false;
      }
    }
    boolean fits = !isHeard || end == at || listener.says(new String(html, at, end - at));
    at = end;
    return fits;
  }

  private boolean isTag() {
    at++;
    if (at < html.length && html[at] == '/') {
      at++;
      String name = name();
      boolean fits = take('>') && !open.isEmpty() && closed().equals(name);
      listener.ends();
      return fits;
    }
    String name = name();
    Map<String, String> attributes = new LinkedHashMap<>();
    while (at < html.length && (html[at] == ' ' || html[at] == '\n')) {
      at++;
      if (at < html.length && (html[at] == '>' || html[at] == '/')) {
        break;
      }
      if (!isAttribute(attributes)) {
        return false;
      }
    }
    boolean closes = take('/');
    if (name.isEmpty() || !take('>') || !mayStandHere(name)) {
      return false;
    }
    boolean drawn = isDrawing();
    Tag tag = new Tag(name, attributes);
    tags.add(tag);
    if (!listener.begins(tag)) {
      return false;
    }
    if ((closes && (drawn || name.equals("svg"))) || (!drawn && VOID.contains(name))) {
      listener.ends();
      return true;
    }
    opened(name);
    return !closes && open.size() <= DEEP && hasPlainText(name);
  }

  private void opened(String name) {
    open.push(name);
    drawings += name.equals("svg") ? 1 : 0;
    lines += isLine(name) ? 1 : 0;
  }

  private String closed() {
    String name = open.pop();
    drawings -= name.equals("svg") ? 1 : 0;
    lines -= isLine(name) ? 1 : 0;
    return name;
  }

  private static boolean isLine(String name) {
    return name.equals("p")
        || HEADINGS.contains(name)
        || (PHRASES.contains(name) && !name.equals("span"));
  }

  /** Letters, digits and dashes, in lower case. */
  private String name() {
    int begin = at;
    while (at < html.length && isNamed(html[at])) {
      at++;
    }
    String name = new String(html, begin, at - begin);
    return name.isEmpty() || !Character.isLetter(name.charAt(0))
        ? ""
        : name.toLowerCase(Locale.ROOT);
  }

  private static boolean isNamed(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == '-';
  }

  private boolean take(char character) {
    if (at < html.length && html[at] == character) {
      at++;
      return true;
    }
    return false;
  }

  private boolean isAttribute(Map<String, String> attributes) {
    String name = attributeName();
    if (name.isEmpty() || attributes.containsKey(name)) {
      return false;
    }
    if (!take('=')) {
      attributes.put(name, "");
      return true;
    }
    int end = take('"') ? find('"', at) : html.length;
    if (end == html.length) {
      return false;
    }
    Optional<String> value = decoded(new String(html, at, end - at));
    at = end + 1;
    value.ifPresent(text -> attributes.put(name, text));
    return value.isPresent();
  }

  private String attributeName() {
    int begin = at;
    while (at < html.length && (isNamed(html[at]) || html[at] == ':')) {
      at++;
    }
    return new String(html, begin, at - begin).toLowerCase(Locale.ROOT);
  }

  /**
   * A text or the value of an attribute; empty where it has a reference that is not known here.
   *
   * @param written without tags
   */
  public static Optional<String> decoded(String written) {
    int reference = written.indexOf('&');
    if (reference < 0) {
      return Optional.of(written);
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (reference >= 0) {
      int end = written.indexOf(';', reference);
      String character = end < 0 ? null : CHARACTERS.get(written.substring(reference + 1, end));
      if (character == null) {
        return Optional.empty();
      }
      text.append(written, from, reference).append(character);
      from = end + 1;
      reference = written.indexOf('&', from);
    }
    return Optional.of(text.append(written, from, written.length()).toString());
  }

  private boolean isDrawing() {
    return drawings > 0;
  }

  private boolean mayStandHere(String name) {
    if (open.isEmpty()) {
      return name.equals("html") && tags.isEmpty();
    }
    String parent = open.element();
    if (isDrawing()) {
      // In the words of a drawing HTML begins anew.
      return DRAWN.contains(name) && !parent.equals("title") && !parent.equals("desc");
    }
    if (NEVER_NESTED.contains(name) && open.contains(name)) {
      return false;
    }
    Set<String> places = PLACES.get(name);
    if (places != null) {
      return places.contains(parent) && isFirstOfItsKind(name) && isInItsList(name, parent);
    }
    boolean isPhrase = PHRASES.contains(name) || name.equals("svg");
    boolean isBlock = BLOCKS.contains(name) || HEADINGS.contains(name);
    return holds(parent) && (isPhrase || (isBlock && lines == 0));
  }

  /** A term in a group of a list of terms; in any other one it would close the term around that. */
  private boolean isInItsList(String name, String parent) {
    boolean isGrouped = (name.equals("dt") || name.equals("dd")) && parent.equals("div");
    return !isGrouped || open.stream().skip(1).limit(1).anyMatch("dl"::equals);
  }

  /** A second head or body is merged into the first. */
  private boolean isFirstOfItsKind(String name) {
    return (!name.equals("head") && !name.equals("body"))
        || tags.stream().noneMatch(tag -> tag.name().equals(name));
  }

  /** Whether an element may hold blocks or text at all. */
  private static boolean holds(String parent) {
    return !WITHOUT_TEXT.contains(parent) && !parent.equals("option") && !parent.equals("datalist");
  }

  /** Elements whose content is text to a browser, whatever it looks like. */
  private boolean hasPlainText(String name) {
    boolean isText = name.equals("script") || (name.equals("title") && !isDrawingOutside());
    if (!isText) {
      return true;
    }
    at = find('<', at);
    return isAt(at, "</" + name + ">");
  }

  private boolean isDrawingOutside() {
    return open.stream().skip(1).anyMatch("svg"::equals);
  }
}
