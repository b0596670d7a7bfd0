package trustcenter.page;

import java.util.List;
import trustcenter.wording.Day;

/** What the templates of updates, free pages and documents show. */
public final class PostViews {
  private PostViews() {}

  /** All updates, newest first. */
  public record UpdatesView(Frame frame, List<Entry> updates) implements View {
    @Override
    public String template() {
      return "updates";
    }
  }

  /** An update in the list. */
  public record Entry(View.Link link, Day date, String kind, String kindLabel) {}

  /** An update. */
  public record UpdateView(
      Frame frame,
      View.Said title,
      Day date,
      String kind,
      String kindLabel,
      List<View.Link> subprocessors,
      View.Rich body)
      implements View {
    @Override
    public String template() {
      return "update";
    }
  }

  /** A free page. */
  public record FreePageView(Frame frame, View.Said title, View.Rich body) implements View {
    @Override
    public String template() {
      return "page";
    }
  }

  /** All documents. */
  public record DocumentsView(Frame frame, List<Document> documents) implements View {
    @Override
    public String template() {
      return "documents";
    }
  }

  /** A downloadable file. */
  public record Document(
      String anchor,
      View.Link link,
      View.Said kind,
      String file,
      Day asOf,
      String language,
      String size,
      String sha256) {}

  /** Where nothing is. */
  public record NotFoundView(Frame frame, View.Link overview) implements View {
    @Override
    public String template() {
      return "404";
    }
  }
}
