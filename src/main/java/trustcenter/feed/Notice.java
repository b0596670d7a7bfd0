package trustcenter.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.changelog.Entry;
import trustcenter.changelog.WordedRelease;
import trustcenter.markdown.Html;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Organisation;
import trustcenter.model.TrustCenter;
import trustcenter.route.Destination;
import trustcenter.route.Routes;
import trustcenter.wording.Wording;

/**
 * The notice of changes of sub-processors that Art. 28(2) GDPR asks for, in one language: as text,
 * Markdown, HTML and mail.
 *
 * <p>The objection period begins with receipt, and the day of receipt does not count (§§ 187 and
 * 188 BGB); so the notice names the last day to object if it is received on the day of the release,
 * at the earliest.
 */
public final class Notice {
  private final Routes routes;
  private final Wording wording;
  private final WordedRelease release;
  private final TrustCenter content;

  /**
   * @param routes of the site as it is today: permanent pages are linked by their absolute
   *     addresses
   */
  public Notice(Routes routes, Wording wording, WordedRelease release) {
    this.routes = routes;
    this.wording = wording;
    this.release = release;
    this.content = release.release().content();
  }

  /** Whether the release has any change of sub-processors to give notice of. */
  public boolean isNeeded() {
    return !release.engagements().isEmpty();
  }

  public String subject() {
    return wording.text("notice.subject", content.site().organisation().shortName());
  }

  private List<String> opening() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(wording.text("notice.greeting"));
    paragraphs.add(wording.text("notice.opening", content.site().organisation().name()));
    return paragraphs;
  }

  private List<String> closing() {
    List<String> paragraphs = new ArrayList<>();
    release.release().note().ifPresent(note -> paragraphs.add(note.in(wording.language()).value()));
    period().ifPresent(paragraphs::add);
    address(new Destination.OfRelease(id()))
        .ifPresent(address -> paragraphs.add(wording.text("notice.page", address)));
    Organisation organisation = content.site().organisation();
    paragraphs.add(wording.text("notice.regards"));
    List<String> signature = new ArrayList<>(List.of(organisation.name()));
    signature.addAll(organisation.address());
    paragraphs.add(String.join("\n", signature));
    return paragraphs;
  }

  private String id() {
    return release.release().id().toString();
  }

  private Optional<String> address(Destination destination) {
    return routes.absolute(routes.path(destination, wording.language()));
  }

  /** How long one may object, until when at the earliest, and to whom. */
  private Optional<String> period() {
    return content
        .site()
        .notice()
        .flatMap(NoticeTerms::objectionPeriod)
        .map(
            period -> {
              LocalDate received = release.release().date();
              String day = wording.day(received).text();
              String last = wording.day(period.after(received)).text();
              String text = wording.text("notice.period", wording.period(period), day, last);
              return contact()
                  .map(to -> text + " " + wording.text("notice.contact", to))
                  .orElse(text);
            });
  }

  private Optional<String> contact() {
    return content
        .site()
        .notice()
        .flatMap(NoticeTerms::contact)
        .flatMap(content::contact)
        .flatMap(contact -> contact.email().or(contact::url).or(contact::phone))
        .or(() -> content.site().organisation().email());
  }

  /** The changes as items with a text of several lines each. */
  private List<FeedItem> items() {
    List<FeedItem> items = new ArrayList<>();
    for (Entry entry : release.engagements()) {
      ItemContent item = new ItemContent(wording, release, entry, content.site(), false);
      String url =
          address(new Destination.OfRelease(id())).map(page -> page + "#" + entry.id()).orElse("");
      items.add(
          new FeedItem(
              entry.id(),
              entry.kindLabel() + ": " + entry.heading(),
              url,
              release.release().date(),
              id(),
              item.html(),
              item.text(),
              entry));
    }
    return items;
  }

  /** Plain text. */
  public String text() {
    List<String> parts = new ArrayList<>(opening());
    items()
        .forEach(
            item ->
                parts.add(item.url().isEmpty() ? item.text() : item.text() + "\n" + item.url()));
    parts.addAll(closing());
    return String.join("\n\n", parts) + "\n";
  }

  /** Markdown, for a letter or a portal of one's own. */
  public String markdown() {
    List<String> parts = new ArrayList<>();
    parts.add("# " + escaped(subject()));
    opening().forEach(paragraph -> parts.add(escaped(paragraph)));
    for (FeedItem item : items()) {
      parts.add("## " + escaped(item.title()));
      parts.add(list(item.text().lines().skip(1).toList()));
      if (!item.url().isEmpty()) {
        parts.add("<" + item.url() + ">");
      }
    }
    closing().forEach(paragraph -> parts.add(escaped(paragraph).replace("\n", "  \n")));
    return String.join("\n\n", parts) + "\n";
  }

  /** A list with an item a line; what continues a line stands below it. */
  private static String list(List<String> lines) {
    StringBuilder list = new StringBuilder();
    for (String line : lines) {
      boolean continued = line.startsWith(ItemContent.CONTINUED);
      list.append(list.isEmpty() ? "" : continued ? "  \n" : "\n");
      list.append(continued ? "  " : "- ").append(escaped(line.strip()));
    }
    return list.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
  }

  /** HTML, without styles, scripts or pictures. */
  public String html() {
    StringBuilder html = new StringBuilder();
    html.append("<!doctype html>\n<html lang=\"")
        .append(wording.language())
        .append("\">\n<head><meta charset=\"utf-8\"><title>");
    html.append(Html.escape(subject())).append("</title></head>\n<body>\n");
    opening().forEach(paragraph -> paragraph(html, paragraph));
    for (FeedItem item : items()) {
      html.append(item.content().value()).append('\n');
      if (!item.url().isEmpty()) {
        String url = Html.escape(item.url());
        html.append("<p><a href=\"").append(url).append("\">").append(url).append("</a></p>\n");
      }
    }
    closing().forEach(paragraph -> paragraph(html, paragraph));
    return html.append("</body>\n</html>\n").toString();
  }

  private static void paragraph(StringBuilder html, String text) {
    html.append("<p>").append(Html.escape(text).replace("\n", "<br>")).append("</p>\n");
  }

  /** A mail to nobody yet, RFC 5322: to be opened in a mail program, addressed and sent. */
  public String mail() {
    return new Mail(
            subject(),
            content.site().organisation().email().orElse(""),
            release.release().date(),
            release.release().digest().hex().substring(0, 24),
            wording.language().tag())
        .with(text(), html());
  }
}
