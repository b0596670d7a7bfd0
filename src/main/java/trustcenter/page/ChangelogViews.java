package trustcenter.page;

import java.util.List;
import trustcenter.wording.Day;

/** What the templates of the changelog show. */
public final class ChangelogViews {
  private ChangelogViews() {}

  /** All releases with what they changed, newest first. */
  public record ChangelogView(
      Frame frame, List<Summary> releases, View.Link versions, View.Link subscribe)
      implements View {
    @Override
    public String template() {
      return "changelog";
    }
  }

  /**
   * A release at a glance.
   *
   * @param material how many changes are material, in words; empty of the first release
   * @param headings of its material changes
   */
  public record Summary(
      View.Link link,
      Day date,
      View.Said title,
      View.Said note,
      boolean first,
      String material,
      String editorial,
      List<Headline> headings) {}

  /** A change in one line. */
  public record Headline(String kind, String kindLabel, View.Link link) {}

  /**
   * What one release changed.
   *
   * @param version the site as it was with this release
   */
  public record ReleaseView(
      Frame frame,
      String id,
      Day date,
      View.Said title,
      View.Said note,
      String digest,
      View.Link version,
      boolean first,
      List<Group> groups,
      List<String> waivers)
      implements View {
    @Override
    public String template() {
      return "release";
    }
  }

  /** The changes of one area. */
  public record Group(String anchor, String label, List<EntryView> entries) {}

  /**
   * A change.
   *
   * @param link where the thing is today, or what stands where it was
   */
  public record EntryView(
      String anchor,
      String kind,
      String kindLabel,
      View.Link link,
      List<String> remarks,
      List<LineView> lines,
      boolean material,
      Day announced,
      Day effective,
      Day objectionUntil) {}

  /** Before and after, in one of two forms. */
  public record LineView(String label, String before, String after, List<Word> words) {}

  /**
   * A stretch of a text that was changed.
   *
   * @param kind {@code same}, {@code removed} or {@code added}
   */
  public record Word(String kind, String text) {}

  /** A change in the history of one thing. */
  public record HistoryEntry(
      Day date, String kind, String kindLabel, View.Link link, List<LineView> lines) {}

  /** How to hear of changes. */
  public record SubscribeView(Frame frame, List<FeedLink> feeds, RegisterViews.Terms terms)
      implements View {
    @Override
    public String template() {
      return "subscribe";
    }
  }

  /** A feed. */
  public record FeedLink(String label, String format, String href, String address) {}
}
