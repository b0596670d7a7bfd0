package trustcenter.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.changelog.Entry;
import trustcenter.changelog.WordedRelease;
import trustcenter.model.SubprocessorId;
import trustcenter.model.Waiver;
import trustcenter.page.ChangelogViews.ChangelogView;
import trustcenter.page.ChangelogViews.EntryView;
import trustcenter.page.ChangelogViews.FeedLink;
import trustcenter.page.ChangelogViews.Group;
import trustcenter.page.ChangelogViews.Headline;
import trustcenter.page.ChangelogViews.HistoryEntry;
import trustcenter.page.ChangelogViews.LineView;
import trustcenter.page.ChangelogViews.ReleaseView;
import trustcenter.page.ChangelogViews.SubscribeView;
import trustcenter.page.ChangelogViews.Summary;
import trustcenter.page.ChangelogViews.Word;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.release.Release;
import trustcenter.route.Destination;
import trustcenter.route.FeedFormat;
import trustcenter.wording.Day;

/** Makes the changelog, the page of each release's changes, and the page that explains feeds. */
final class ChangelogComposer {
  private static final int HEADLINES = 8;

  private final PageSetting page;

  ChangelogComposer(PageSetting page) {
    this.page = page;
  }

  private List<WordedRelease> newestFirst() {
    List<WordedRelease> releases = new ArrayList<>(page.material().changes(page.language()));
    Collections.reverse(releases);
    return releases;
  }

  ChangelogView changelog() {
    String publisher = page.model().site().organisation().name();
    return new ChangelogView(
        new FrameComposer(page)
            .frame(
                page.text("nav.changelog"),
                page.text("changelog.description", publisher),
                List.of()),
        newestFirst().stream().map(this::summary).toList(),
        page.link(new Destination.Versions(), "", new Said(page.text("nav.versions"), "")),
        page.link(new Destination.Subscribe(), "", new Said(page.text("nav.subscribe"), "")));
  }

  Summary summary(WordedRelease worded) {
    Release release = worded.release();
    long material = worded.entries().stream().filter(Entry::material).count();
    long editorial = worded.entries().size() - material;
    Destination there = new Destination.OfRelease(release.id().toString());
    return new Summary(
        page.link(there, "", PageSetting.name(release.id().toString())),
        page.wording().day(release.date()),
        page.said(release.title()),
        page.said(release.note()),
        worded.first(),
        worded.first() ? "" : page.wording().strings().count("changes.material", material),
        editorial == 0 ? "" : page.wording().strings().count("changes.editorial", editorial),
        worded.entries().stream()
            .filter(Entry::material)
            .limit(HEADLINES)
            .map(entry -> headline(there, entry))
            .toList());
  }

  private Headline headline(Destination there, Entry entry) {
    return new Headline(
        entry.kind(),
        entry.kindLabel(),
        page.link(there, entry.id(), PageSetting.name(entry.heading())));
  }

  ReleaseView release(String id) {
    WordedRelease worded =
        page.material().changes(page.language()).stream()
            .filter(each -> each.release().id().toString().equals(id))
            .findFirst()
            .orElseThrow();
    Release release = worded.release();
    Link parent =
        page.link(new Destination.Changelog(), "", new Said(page.text("nav.changelog"), ""));
    String day = page.wording().day(release.date()).text();
    return new ReleaseView(
        new FrameComposer(page)
            .frame(
                page.text("release.title", day),
                page.text("release.description", day),
                List.of(parent)),
        id,
        page.wording().day(release.date()),
        page.said(release.title()),
        page.said(release.note()),
        release.digest().hex(),
        new VersionsComposer(page).link(release),
        worded.first(),
        groups(worded.entries()),
        waivers(release));
  }

  private List<Group> groups(List<Entry> entries) {
    Map<String, List<EntryView>> groups = new LinkedHashMap<>();
    entries.forEach(
        entry ->
            groups.computeIfAbsent(entry.group(), group -> new ArrayList<>()).add(entry(entry)));
    List<Group> all = new ArrayList<>();
    groups.forEach(
        (group, views) -> all.add(new Group("g-" + group, page.text("changes." + group), views)));
    return all;
  }

  /** Rules about notice that the author set aside for this release, with the reason. */
  private static List<String> waivers(Release release) {
    return release.content().site().waivers().stream()
        .filter(
            waiver ->
                waiver.rule().equals("notice-too-short") || waiver.rule().equals("not-announced"))
        .map(ChangelogComposer::waiver)
        .toList();
  }

  private static String waiver(Waiver waiver) {
    return waiver.at().replaceFirst("^subprocessors/", "") + ": " + waiver.reason();
  }

  private EntryView entry(Entry entry) {
    Optional<Entry.Engagement> engagement = entry.engagement();
    return new EntryView(
        entry.id(),
        entry.kind(),
        entry.kindLabel(),
        new Link(new SubjectLinks(page).href(entry.subject()), PageSetting.name(entry.heading())),
        entry.remarks(),
        lines(entry),
        entry.material(),
        engagement.map(known -> page.wording().day(known.announced())).orElse(Day.NONE),
        page.wording().day(engagement.flatMap(Entry.Engagement::effective)),
        page.wording().day(engagement.flatMap(Entry.Engagement::objectionUntil)));
  }

  private static List<LineView> lines(Entry entry) {
    return entry.lines().stream()
        .map(line -> new LineView(line.label(), line.before(), line.after(), words(line.words())))
        .toList();
  }

  /** A space parts what was from what is, where the text itself has none. */
  private static List<Word> words(List<Entry.Word> words) {
    List<Word> parted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Entry.Word word = words.get(i);
      boolean isReplaced =
          word.kind().equals("removed")
              && i + 1 < words.size()
              && words.get(i + 1).kind().equals("added");
      boolean isParted = word.text().isEmpty() || Character.isWhitespace(last(word.text()));
      parted.add(new Word(word.kind(), word.text()));
      if (isReplaced && !isParted) {
        parted.add(new Word("same", " "));
      }
    }
    return parted;
  }

  private static char last(String text) {
    return text.charAt(text.length() - 1);
  }

  /** What happened to an engagement, newest first, under all the ids that it had. */
  List<HistoryEntry> history(SubprocessorId id) {
    List<HistoryEntry> history = new ArrayList<>();
    SubprocessorId known = id;
    for (WordedRelease worded : newestFirst()) {
      for (Entry entry : worded.engagements()) {
        Entry.Engagement engagement = entry.engagement().orElseThrow();
        if (engagement.subprocessor().equals(known)) {
          history.add(history(worded, entry));
          known = engagement.former().orElse(known);
          break;
        }
      }
    }
    return history;
  }

  private HistoryEntry history(WordedRelease worded, Entry entry) {
    Destination there = new Destination.OfRelease(worded.release().id().toString());
    return new HistoryEntry(
        page.wording().day(worded.release().date()),
        entry.kind(),
        entry.kindLabel(),
        page.link(there, entry.id(), PageSetting.name(entry.heading())),
        lines(entry));
  }

  SubscribeView subscribe() {
    List<FeedLink> feeds = new ArrayList<>();
    for (String name : List.of("subprocessors", "changes")) {
      for (FeedFormat format : FeedFormat.values()) {
        if (format != FeedFormat.CALENDAR || name.equals("subprocessors")) {
          feeds.add(feed(name, format));
        }
      }
    }
    return new SubscribeView(
        new FrameComposer(page)
            .frame(page.text("nav.subscribe"), page.text("subscribe.description"), List.of()),
        feeds,
        new EngagementWording(page).terms());
  }

  private FeedLink feed(String name, FeedFormat format) {
    var path = page.material().routes().feed(name, format, page.language());
    return new FeedLink(
        page.text("feed." + name),
        page.text("format." + format.ending()),
        page.href(path, ""),
        page.material().routes().absolute(path).orElse(""));
  }
}
