package trustcenter.page;

import java.util.List;
import trustcenter.wording.Day;

/** What the templates about releases show. */
public final class VersionViews {
  private VersionViews() {}

  /**
   * All releases, newest first.
   *
   * @param words with which a script tells what differs between any two; none for a single one
   */
  public record VersionsView(Frame frame, List<Version> versions, List<Word> words)
      implements View {
    @Override
    public String template() {
      return "versions";
    }
  }

  /**
   * What something in the file of a release is called.
   *
   * @param key as it stands there
   */
  public record Word(String key, String label) {}

  /**
   * A release.
   *
   * @param link to its overview, which stays for ever
   * @param changes to the page of what changed with it
   * @param file to the release itself
   */
  public record Version(
      String id,
      View.Link link,
      Day date,
      View.Said title,
      View.Said note,
      View.Link changes,
      View.Link file,
      String digest) {}

  /**
   * A page that was published and that the site has no more, at its address or in its language.
   *
   * @param present the page where it is today, or in the language that there is; may be none
   * @param last the page in the last release that had it; none of pages outside of releases
   */
  public record WithdrawnView(
      Frame frame,
      View.Link present,
      View.Link last,
      Day lastDate,
      List<ChangelogViews.HistoryEntry> history)
      implements View {
    @Override
    public String template() {
      return "withdrawn";
    }
  }
}
