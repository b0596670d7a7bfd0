package trustcenter.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.changelog.Entry;
import trustcenter.changelog.WordedRelease;
import trustcenter.markdown.Html;
import trustcenter.model.Contact;
import trustcenter.model.Localised;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Site;
import trustcenter.model.TrustCenter;
import trustcenter.wording.Wording;

/**
 * The whole of a change as HTML and as plain text: what, who, why, before and after, dates, how to
 * object.
 */
final class ItemContent {
  /** Before each further line of a value in plain text. */
  static final String CONTINUED = "  ";

  private final Wording wording;
  private final WordedRelease release;
  private final Entry entry;
  private final Site site;
  private final boolean alone;

  /**
   * @param alone whether it is read apart from the release's other changes, so that it has to say
   *     what the release is called
   */
  ItemContent(Wording wording, WordedRelease release, Entry entry, Site site, boolean alone) {
    this.wording = wording;
    this.release = release;
    this.entry = entry;
    this.site = site;
    this.alone = alone;
  }

  /** A label and what stands under it. */
  private record Row(String label, String value) {}

  Html html() {
    StringBuilder html = new StringBuilder();
    html.append("<p><strong>").append(Html.escape(entry.kindLabel())).append(":</strong> ");
    html.append(Html.escape(entry.heading() + editorial())).append("</p>");
    entry
        .remarks()
        .forEach(remark -> html.append("<p>").append(Html.escape(remark)).append("</p>"));
    html.append("<dl>");
    for (Row row : rows()) {
      html.append("<dt>").append(Html.escape(row.label())).append("</dt><dd>");
      html.append(Html.escape(row.value()).replace("\n", "<br>")).append("</dd>");
    }
    return new Html(html.append("</dl>").toString());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(entry.kindLabel()).append(": ").append(entry.heading());
    text.append(editorial()).append('\n');
    entry.remarks().forEach(remark -> text.append(remark).append('\n'));
    rows()
        .forEach(
            row ->
                text.append(row.label())
                    .append(": ")
                    .append(row.value().replace("\n", "\n" + CONTINUED))
                    .append('\n'));
    return text.toString().strip();
  }

  private String editorial() {
    return entry.material() ? "" : " (" + wording.text("changes.is-editorial") + ")";
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    entry.lines().forEach(line -> rows.add(row(line)));
    entry.engagement().ifPresent(engagement -> dates(engagement, rows));
    if (alone) {
      said("release", release.release().title()).ifPresent(rows::add);
      said("release.note", release.release().note()).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Row> said(String key, Optional<Localised<String>> text) {
    return text.map(said -> new Row(wording.text(key), said.in(wording.language()).value()));
  }

  private Row row(Entry.Line line) {
    String label = line.label().isEmpty() ? wording.text("change.text") : line.label();
    if (line.before().isEmpty()) {
      return new Row(label, line.after());
    }
    if (line.after().isEmpty()) {
      return new Row(label, wording.text("change.was", line.before()));
    }
    return new Row(label, wording.text("change.from-to", line.before(), line.after()));
  }

  private void dates(Entry.Engagement engagement, List<Row> rows) {
    add(rows, "change.announced", Optional.of(engagement.announced()));
    add(rows, "change.effective", engagement.effective());
    add(rows, "change.objection-until", engagement.objectionUntil());
    if (engagement.objectionUntil().isPresent()) {
      contact().ifPresent(how -> rows.add(new Row(wording.text("change.how-to-object"), how)));
    }
  }

  private void add(List<Row> rows, String key, Optional<LocalDate> day) {
    day.ifPresent(known -> rows.add(new Row(wording.text(key), wording.day(known).text())));
  }

  /** How to object, as the release itself says. */
  private Optional<String> contact() {
    TrustCenter content = release.release().content();
    return content
        .site()
        .notice()
        .flatMap(NoticeTerms::contact)
        .flatMap(content::contact)
        .or(() -> content.contact(trustcenter.model.Role.OBJECTIONS))
        .flatMap(ItemContent::reach)
        .or(() -> site.organisation().email());
  }

  private static Optional<String> reach(Contact contact) {
    return contact.email().or(contact::url).or(contact::phone);
  }
}
