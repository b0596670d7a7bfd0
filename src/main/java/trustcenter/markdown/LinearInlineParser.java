package trustcenter.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trustcenter.markdown.Overflow.Limit;

/**
 * Flexmark's inline parser with the parts replaced that take longer than a text's length: whatever
 * an author writes, it is read in linear time. Where it differs from Flexmark otherwise, it follows
 * CommonMark 0.31.2.
 */
final class LinearInlineParser extends InlineParserImpl {
  /** Links do not nest, and pictures in links hardly do; so no text needs as many. */
  static final int MOST_BRACKETS = 200;

  private String text = "";
  private final Map<Integer, Integer> lastBackticks = new HashMap<>();
  private final Map<String, Integer> lastEnds = new HashMap<>();
  private final Emphasis emphasis = new Emphasis(this);
  private boolean counted;
  private int brackets;

  LinearInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specialCharacters, delimiterCharacters, processors, references, extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    text = content.trim().toString();
    lastBackticks.clear();
    lastEnds.clear();
    emphasis.begin();
    counted = false;
    brackets = 0;
    super.parse(content, block);
  }

  /** As Flexmark's, which copies the whole text at each match. */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    if (index >= input.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(input);
    matcher.region(index, input.length());
    if (!matcher.find()) {
      return null;
    }
    index = matcher.end();
    return input.subSequence(matcher.start(), matcher.end());
  }

  /** Moves to the end of what a scan found, and returns it. */
  private @Nullable BasedSequence take(int end) {
    if (end == Scan.NONE) {
      return null;
    }
    BasedSequence found = input.subSequence(index, end);
    index = end;
    return found;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    return take(Scan.destination(input, index));
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    return take(Scan.title(input, index));
  }

  @Override
  public int parseLinkLabel() {
    BasedSequence label = take(Scan.label(input, index));
    return label == null ? 0 : label.length();
  }

  /** A run of backticks without another of its length is text; that is looked up, not searched. */
  @Override
  protected boolean parseBackticks() {
    int end = endOfRun('`');
    if (!counted) {
      countBackticks();
      counted = true;
    }
    if (lastBackticks.getOrDefault(end - index, Scan.NONE) >= end) {
      return super.parseBackticks();
    }
    appendText(input, index, end);
    index = end;
    return true;
  }

  private void countBackticks() {
    int start = text.indexOf('`');
    while (start >= 0) {
      int end = start;
      while (end < text.length() && text.charAt(end) == '`') {
        end++;
      }
      lastBackticks.put(end - start, start);
      start = text.indexOf('`', end);
    }
  }

  private int endOfRun(char mark) {
    int end = index;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return end;
  }

  @Override
  public boolean parseAutolink() {
    int mail = Scan.mail(text, index);
    BasedSequence link = take(mail == Scan.NONE ? Scan.autolink(text, index) : mail);
    if (link == null) {
      return false;
    }
    BasedSequence open = link.subSequence(0, 1);
    BasedSequence words = link.subSequence(1, link.length() - 1);
    BasedSequence close = link.subSequence(link.length() - 1, link.length());
    appendNode(
        mail == Scan.NONE ? new AutoLink(open, words, close) : new MailLink(open, words, close));
    return true;
  }

  @Override
  public boolean parseHtmlInline() {
    boolean comment = text.startsWith("<!--", index);
    BasedSequence html = take(comment ? comment() : html());
    if (html == null) {
      return false;
    }
    appendNode(comment ? new HtmlInlineComment(html) : new HtmlInline(html));
    return true;
  }

  private int comment() {
    for (String empty : List.of("<!-->", "<!--->")) {
      if (text.startsWith(empty, index)) {
        return index + empty.length();
      }
    }
    return behind("-->", index + 4);
  }

  private int html() {
    char next = peek(1);
    if (next == '?') {
      return behind("?>", index + 2);
    }
    if (next != '!') {
      return Scan.tag(text, index);
    }
    if (text.startsWith("<![CDATA[", index)) {
      return behind("]]>", index + 9);
    }
    return Scan.isLetter(peek(2)) ? behind(">", index + 3) : Scan.NONE;
  }

  /** Behind the next place that says something; a search that finds nothing is made once. */
  private int behind(String end, int from) {
    int last = lastEnds.computeIfAbsent(end, text::lastIndexOf);
    return last < from ? Scan.NONE : text.indexOf(end, from) + end.length();
  }

  @Override
  protected boolean parseOpenBracket() {
    return brackets < MOST_BRACKETS ? opened(super.parseOpenBracket()) : overflow(1);
  }

  @Override
  protected boolean parseBang() {
    if (peek(1) != '[') {
      return super.parseBang();
    }
    return brackets < MOST_BRACKETS ? opened(super.parseBang()) : overflow(2);
  }

  private boolean opened(boolean parsed) {
    brackets++;
    return parsed;
  }

  private boolean overflow(int length) {
    appendNode(new Overflow(input.subSequence(index, index + length), Limit.BRACKETS));
    index += length;
    return true;
  }

  @Override
  protected boolean parseCloseBracket() {
    brackets -= getLastBracket() == null ? 0 : 1;
    return super.parseCloseBracket();
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int start = index;
    int end = endOfRun(mark);
    Flanks flanks = Flanks.of(text, start, end);
    index = end;
    // Three tildes and more strike nothing through (GitHub Flavored Markdown, section 6.5).
    if (mark == '~' && end - start != 2) {
      appendText(input, start, end);
      return true;
    }
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter below = lastDelimiter;
    boolean opens = mark == '_' ? flanks.underscoreOpens() : flanks.left();
    boolean closes = mark == '_' ? flanks.underscoreCloses() : flanks.right();
    lastDelimiter = new Delimiter(input, node, mark, opens, closes, below, start);
    lastDelimiter.setNumDelims(end - start);
    if (below != null) {
      below.setNext(lastDelimiter);
    }
    emphasis.met(lastDelimiter);
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    Delimiter closer = lastDelimiter;
    if (closer == null || closer.equals(bottom)) {
      return;
    }
    while (closer.getPrevious() != null && !closer.getPrevious().equals(bottom)) {
      closer = closer.getPrevious();
    }
    emphasis.process(closer, bottom, delimiterProcessors);
    while (lastDelimiter != null && !lastDelimiter.equals(bottom)) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  /** As Flexmark's, with the spaces at the end of the line counted from the end. */
  @Override
  public boolean parseNewline() {
    flushTextNode();
    Node last = block.getLastChild();
    int spaces = last instanceof Text ? trailingSpaces(last.getChars()) : 0;
    if (last != null && spaces > 0) {
      trim(last, spaces);
    }
    boolean hard = spaces >= 2;
    int start = index - (hard ? spaces : 0);
    index++;
    BasedSequence line = input.subSequence(start, index);
    appendNode(hard ? new HardLineBreak(line) : new SoftLineBreak(line));
    while (peek() == ' ') {
      index++;
    }
    return true;
  }

  private static int trailingSpaces(BasedSequence chars) {
    int spaces = 0;
    while (spaces < chars.length() && chars.charAt(chars.length() - 1 - spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  private static void trim(Node text, int spaces) {
    BasedSequence chars = text.getChars();
    if (chars.length() == spaces) {
      text.unlink();
    } else {
      text.setChars(chars.subSequence(0, chars.length() - spaces).trimEnd());
    }
  }
}
