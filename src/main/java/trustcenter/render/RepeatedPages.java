package trustcenter.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import trustcenter.model.Language;
import trustcenter.output.OutputPath;
import trustcenter.page.Frame;
import trustcenter.page.Frame.Banner;
import trustcenter.page.Frame.Cite;
import trustcenter.page.PlannedPage.Subject;
import trustcenter.page.Reframed;
import trustcenter.page.View;
import trustcenter.wording.Day;

/**
 * Renders the pages of releases. Most pages of a release say what the same page of the release
 * before says, but for which release it is: such a page is rendered once with marks in place of
 * that, and the marks are filled in for each release.
 *
 * <p>Only with the templates of the default theme, of which it is known that they print those words
 * and do nothing else with them. Safe for use by several threads.
 */
public final class RepeatedPages {
  /**
   * The marks, one after the other: code points that Unicode keeps for the inside of programs
   * (Unicode Standard, section 23.7).
   */
  private static final char FIRST_MARK = '\uFDD0';

  /** The one attribute in which a mark may stand. */
  private static final String DAY = " datetime=\"";

  /** Characters of HTML that are held, so that memory stays bounded however large a site is. */
  private static final long MOST_HELD = 4_000_000;

  private final TemplateRenderer renderer;
  private final boolean printsOnly;
  private final Reframed reframed = new Reframed();
  private final Map<Subject, Repeated> last = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  /** A page that is made. */
  public static final class Made {
    private final byte[] utf8;
    private final Optional<OutputPath> like;

    private Made(byte[] utf8, Optional<OutputPath> like) {
      this.utf8 = utf8;
      this.like = like;
    }

    /** Its HTML in UTF-8. */
    public byte[] utf8() {
      return utf8;
    }

    /** Its HTML. */
    public String html() {
      return new String(utf8, StandardCharsets.UTF_8);
    }

    /**
     * The first page that was filled into the same pieces, maybe this one itself: the two differ in
     * texts and days alone. Empty where the page was rendered by itself.
     */
    public Optional<OutputPath> like() {
      return like;
    }
  }

  /**
   * A page as the last release had it.
   *
   * @param view with marks
   * @param pieces of its HTML between the marks; empty where that cannot be cut so
   */
  private record Repeated(View view, Optional<Pieces> pieces) {}

  /**
   * HTML in which each mark stood once. It is kept and filled in UTF-8, in which it is written.
   *
   * @param first the page that they were made for
   * @param marks which of them follows each piece but the last
   */
  private record Pieces(OutputPath first, List<byte[]> texts, List<Integer> marks) {
    Made filled(List<String> values) {
      List<byte[]> all = new ArrayList<>();
      all.add(texts.get(0));
      for (int i = 0; i < marks.size(); i++) {
        all.add(
            TemplateLanguage.escaped(values.get(marks.get(i))).getBytes(StandardCharsets.UTF_8));
        all.add(texts.get(i + 1));
      }
      byte[] utf8 = new byte[all.stream().mapToInt(each -> each.length).sum()];
      int at = 0;
      for (byte[] each : all) {
        System.arraycopy(each, 0, utf8, at, each.length);
        at += each.length;
      }
      return new Made(utf8, Optional.of(first));
    }
  }

  public RepeatedPages(TemplateRenderer renderer) {
    this.renderer = renderer;
    this.printsOnly = !renderer.theme().hasTemplates();
  }

  /** The page of a view, as {@link TemplateRenderer#render} gives it. */
  public Made render(View view, Subject subject, OutputPath page) {
    Language language = subject.language();
    List<String> values = values(view.frame());
    boolean mayRepeat =
        printsOnly
            && !view.frame().canonical().isEmpty()
            && values.stream().noneMatch(String::isEmpty);
    if (!mayRepeat) {
      return single(view, language, page);
    }
    View marked = reframed.of(view, marked(view.frame()));
    Repeated before = last.get(subject);
    if (before == null || !before.view().equals(marked)) {
      if (before == null && held.get() > MOST_HELD) {
        return single(view, language, page);
      }
      String html = renderer.render(marked, language, page);
      held.addAndGet(before == null ? html.length() : 0);
      before = new Repeated(marked, pieces(page, html, values.size()));
      last.put(subject, before);
    }
    return before
        .pieces()
        .map(known -> known.filled(values))
        .orElseGet(() -> single(view, language, page));
  }

  private Made single(View view, Language language, OutputPath page) {
    byte[] utf8 = renderer.render(view, language, page).getBytes(StandardCharsets.UTF_8);
    return new Made(utf8, Optional.empty());
  }

  /** What pages of two releases differ in. */
  private static List<String> values(Frame frame) {
    Cite cite = frame.cite();
    return List.of(
        frame.banner().text(),
        cite.words(),
        cite.link().label().text(),
        cite.digest(),
        cite.asOf().iso(),
        cite.asOf().text());
  }

  private static Frame marked(Frame frame) {
    Banner banner = frame.banner();
    Cite cite = frame.cite();
    return frame.with(
        new Banner(banner.kind(), mark(0), banner.link()),
        new Cite(
            mark(1),
            cite.link().saying(mark(2)),
            cite.release(),
            mark(3),
            new Day(mark(4), mark(5))));
  }

  private static String mark(int number) {
    return String.valueOf((char) (FIRST_MARK + number));
  }

  /**
   * Empty where a mark does not stand in it exactly once, as where an author wrote one, or where
   * one stands where it could be a part of an id or an address.
   */
  private static Optional<Pieces> pieces(OutputPath page, String html, int count) {
    List<byte[]> texts = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < html.length(); i++) {
      int mark = html.charAt(i) - FIRST_MARK;
      if (mark >= 0 && mark < count) {
        if (!isWord(html, i)) {
          return Optional.empty();
        }
        texts.add(html.substring(from, i).getBytes(StandardCharsets.UTF_8));
        marks.add(mark);
        from = i + 1;
      }
    }
    texts.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
    boolean once = marks.size() == count && marks.stream().distinct().count() == count;
    return once ? Optional.of(new Pieces(page, texts, marks)) : Optional.empty();
  }

  /** Whether a place is in a text, or is the whole of a day's attribute. */
  private static boolean isWord(String html, int place) {
    int ends = html.lastIndexOf('>', place);
    int begins = html.lastIndexOf('<', place);
    return begins < ends
        || (html.startsWith(DAY, place - DAY.length()) && html.startsWith("\"", place + 1));
  }
}
