package trustcenter.changelog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trustcenter.changelog.Entry.Engagement;
import trustcenter.changelog.Entry.Line;
import trustcenter.diff.Area;
import trustcenter.diff.Change;
import trustcenter.diff.EngagementChange;
import trustcenter.diff.FactChange;
import trustcenter.diff.FieldChange;
import trustcenter.diff.MeasureChange;
import trustcenter.diff.Passage;
import trustcenter.diff.ProvisionChange;
import trustcenter.diff.ThingChange;
import trustcenter.diff.WordDifference;
import trustcenter.model.CertificateId;
import trustcenter.model.Language;
import trustcenter.model.Markdown;
import trustcenter.model.Subprocessor;
import trustcenter.model.TrustCenter;
import trustcenter.wording.Wording;

/** Words the changes of one release in one language. */
public final class EntryWording {
  private static final Set<EngagementChange.Aspect> BEGINNINGS =
      EnumSet.of(
          EngagementChange.Aspect.ANNOUNCED,
          EngagementChange.Aspect.BROUGHT_FORWARD,
          EngagementChange.Aspect.PUT_OFF,
          EngagementChange.Aspect.RESUMED,
          EngagementChange.Aspect.URGENT);

  private final Wording wording;
  private final PlainText plain;
  private final TrustCenter content;
  private final LocalDate day;
  private final EngagementDates dates;
  private final ValueWording values;
  private final Map<String, Integer> ids = new HashMap<>();

  /**
   * @param plain reads Markdown
   * @param content after the changes
   * @param before before the changes
   * @param day of the release
   */
  public EntryWording(
      Wording wording,
      PlainText plain,
      TrustCenter content,
      Optional<TrustCenter> before,
      LocalDate day) {
    this.wording = wording;
    this.plain = plain;
    this.content = content;
    this.day = day;
    this.dates = new EngagementDates(content.site().notice(), day);
    List<TrustCenter> contents = new ArrayList<>(List.of(content));
    before.ifPresent(contents::add);
    this.values = new ValueWording(wording, plain, contents);
  }

  /** The entries of all changes of a release. */
  public List<Entry> entries(List<Change> changes) {
    return changes.stream().map(this::entry).toList();
  }

  private Entry entry(Change change) {
    if (change instanceof EngagementChange engagement) {
      return engagement(engagement);
    } else if (change instanceof MeasureChange measure) {
      return passage(new Texts(measure));
    } else if (change instanceof ProvisionChange provision) {
      return passage(new Texts(provision));
    } else if (change instanceof FactChange fact) {
      return fact(fact);
    }
    return thing((ThingChange) change);
  }

  private String id(Area area, String name) {
    String id = word(area) + "-" + name;
    int times = ids.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String kindLabel(Enum<?> kind) {
    return wording.text("change." + word(kind));
  }

  // Sub-processors.

  private Entry engagement(EngagementChange change) {
    Subprocessor entry = change.after().or(change::before).orElseThrow();
    List<Line> lines = new ArrayList<>();
    if (change.fields().isEmpty()) {
      stated(entry, change.after().isPresent(), lines);
    }
    change.fields().forEach(field -> lines.add(line(field)));
    if (isAnnouncement(change)) {
      stated(lines, "replaces", replaced(entry), true);
    }
    String kind = word(change.kind());
    return new Entry(
        id(Area.SUBPROCESSORS, change.id().value()),
        word(Area.SUBPROCESSORS),
        kind,
        kindLabel(change.kind()),
        heading(change, entry),
        new Subject.OfSubprocessor(change.id()),
        remarks(change, entry),
        lines,
        change.material(),
        Optional.of(
            new Engagement(
                kind,
                change.id(),
                change.formerId(),
                change.fields().stream().map(FieldChange::field).toList(),
                day,
                dates.effective(change),
                dates.objectionUntil(change))));
  }

  private static String heading(EngagementChange change, Subprocessor entry) {
    boolean renamed = change.kind() == EngagementChange.Kind.RENAMED;
    return renamed ? change.before().orElseThrow().name() + " → " + entry.name() : entry.name();
  }

  /** Whether it tells of a beginning, and does not say as a change whose place is taken. */
  private static boolean isAnnouncement(EngagementChange change) {
    boolean begins =
        change.kind() == EngagementChange.Kind.ADDED
            || change.aspects().stream().anyMatch(BEGINNINGS::contains);
    return begins && change.fields().stream().noneMatch(field -> field.field().equals("replaces"));
  }

  private String replaced(Subprocessor entry) {
    return String.join(", ", entry.replaces().stream().map(values::name).toList());
  }

  /** What the register says of an engagement that is new or gone. */
  private void stated(Subprocessor entry, boolean isNew, List<Line> lines) {
    stated(lines, "address", String.join(", ", entry.address()), isNew);
    stated(lines, "country", entry.country().map(wording::country).orElse(""), isNew);
    stated(lines, "purpose", entry.purpose().map(values::said).orElse(""), isNew);
    stated(
        lines,
        "data",
        String.join(", ", entry.data().stream().map(values::category).toList()),
        isNew);
    stated(
        lines,
        "locations",
        String.join("; ", entry.locations().stream().map(values::location).toList()),
        isNew);
    stated(lines, "transfer", entry.transfer().map(values::transfer).orElse(""), isNew);
    stated(lines, "from", wording.day(entry.term().from()).text(), isNew);
    stated(lines, "until", wording.day(entry.term().until()).text(), isNew);
  }

  private void stated(List<Line> lines, String field, String text, boolean isNew) {
    if (!text.isEmpty()) {
      lines.add(new Line(label(field), isNew ? "" : text, isNew ? text : "", List.of(), true));
    }
  }

  private List<String> remarks(EngagementChange change, Subprocessor entry) {
    List<String> remarks = new ArrayList<>();
    change.aspects().forEach(aspect -> remarks.add(wording.text("aspect." + word(aspect))));
    if (!change.successors().isEmpty()) {
      List<String> names =
          change.successors().stream()
              .map(id -> content.register().entry(id).map(Subprocessor::name).orElse(id.value()))
              .toList();
      remarks.add(wording.text("change.successors", wording.list(names)));
    }
    entry
        .term()
        .urgent()
        .ifPresent(why -> remarks.add(wording.text("field.urgent") + ": " + values.said(why)));
    return remarks;
  }

  // Fields.

  private String label(String field) {
    String key = field.substring(field.lastIndexOf('.') + 1).replace('_', '-');
    return wording.text("field." + key);
  }

  private Line line(FieldChange change) {
    String before = values.text(change.before());
    String after = values.text(change.after());
    if (before.equals(after) && change.before().isPresent() && change.after().isPresent()) {
      return otherwise(change);
    }
    return new Line(label(change.field()), before, after, words(before, after), change.material());
  }

  /** What reads the same in the reader's language: another language or an id has changed. */
  private Line otherwise(FieldChange change) {
    for (Language language : content.site().languages()) {
      ValueWording other = values.in(language);
      String was = other.text(change.before());
      String is = other.text(change.after());
      if (!was.equals(is)) {
        String spoken = language.locale().getDisplayName(wording.language().locale());
        String label = label(change.field()) + " (" + spoken + ")";
        return new Line(label, was, is, words(was, is), change.material());
      }
    }
    String was = values.ids(change.before());
    String is = values.ids(change.after());
    return new Line(label(change.field()), was, is, List.of(), change.material());
  }

  /** The difference word by word, where both texts are long enough to be read so. */
  private static List<Entry.Word> words(String before, String after) {
    boolean worthwhile = before.contains(" ") && after.contains(" ");
    return worthwhile
        ? WordDifference.between(before, after).stream()
            .map(each -> new Entry.Word(word(each.kind()), each.text()))
            .toList()
        : List.of();
  }

  // Texts.

  /** A change of a catalogue's or an agreement's text. */
  private record Texts(
      Area area,
      String document,
      Enum<?> kind,
      Passage.Kind text,
      Optional<Passage> before,
      Optional<Passage> after,
      boolean moved,
      List<FieldChange> fields,
      Subject subject,
      boolean material) {
    Texts(MeasureChange change) {
      this(
          Area.MEASURES,
          change.catalogue().value(),
          change.kind(),
          change.text(),
          change.before(),
          change.after(),
          change.moved(),
          change.fields(),
          new Subject.OfCatalogue(change.catalogue(), anchor(change.after())),
          change.material());
    }

    Texts(ProvisionChange change) {
      this(
          Area.AGREEMENTS,
          change.agreement().value(),
          change.kind(),
          change.text(),
          change.before(),
          change.after(),
          change.moved(),
          change.fields(),
          new Subject.OfAgreement(change.agreement(), anchor(change.after())),
          change.material());
    }

    private static String anchor(Optional<Passage> passage) {
      return passage.flatMap(Passage::anchor).orElse("");
    }

    Passage present() {
      return after.or(() -> before).orElseThrow();
    }
  }

  private Entry passage(Texts change) {
    List<Line> lines = new ArrayList<>();
    String before = change.before().map(this::words).orElse("");
    String after = change.after().map(this::words).orElse("");
    if (before.equals(after)) {
      // Only the marks differ, or where a link leads: then they are what is shown.
      before = change.before().map(passage -> text(passage).source()).orElse("");
      after = change.after().map(passage -> text(passage).source()).orElse("");
    }
    if (!before.equals(after)) {
      lines.add(new Line("", before, after, words(before, after), change.material()));
    } else {
      lines.add(new Line("", "", after, List.of(), change.material()));
    }
    change.fields().forEach(field -> lines.add(line(field)));
    List<String> remarks = new ArrayList<>();
    if (change.moved()) {
      remarks.add(wording.text("change.moved-from", place(change.before().orElseThrow())));
    }
    return new Entry(
        id(change.area(), change.document() + "-" + change.present().anchor().orElse("text")),
        word(change.area()),
        word(change.kind()),
        kindLabel(change.kind()),
        place(change.present()),
        change.subject(),
        remarks,
        lines,
        change.material(),
        Optional.empty());
  }

  private String words(Passage passage) {
    Markdown text = text(passage);
    return passage.kind() == Passage.Kind.PROSE ? plain.ofBlocks(text) : plain.ofInline(text);
  }

  private Markdown text(Passage passage) {
    return passage.text().in(wording.language()).value();
  }

  /** Where a text stands: its headings, and its own number. */
  private String place(Passage passage) {
    List<String> path = new ArrayList<>();
    passage
        .headings()
        .forEach(heading -> path.add(plain.ofInline(heading.in(wording.language()).value())));
    passage.label().ifPresent(path::add);
    if (path.isEmpty()) {
      path.add(wording.text("passage." + word(passage.kind())));
    }
    return String.join(" › ", path);
  }

  // Facts and all other things.

  private Entry fact(FactChange change) {
    String name =
        change.name() instanceof FactChange.Name.Known known
            ? wording.text("fact." + known.area() + "." + known.fact())
            : values.said(((FactChange.Name.Other) change.name()).label());
    String before = change.before().map(values::fact).orElse("");
    String after = change.after().map(values::fact).orElse("");
    String center =
        content
            .dataCenter(change.dataCenter())
            .map(found -> values.said(found.name()))
            .orElse(change.dataCenter().value());
    String kind =
        change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed";
    return new Entry(
        id(Area.DATA_CENTERS, change.dataCenter() + "-" + factId(change.name())),
        word(Area.DATA_CENTERS),
        kind,
        wording.text("change." + kind),
        center + " › " + name,
        new Subject.OfDataCenter(change.dataCenter()),
        List.of(),
        List.of(new Line("", before, after, List.of(), change.material())),
        change.material(),
        Optional.empty());
  }

  private static String factId(FactChange.Name name) {
    return name instanceof FactChange.Name.Known known
        ? known.area() + "-" + known.fact().replace('_', '-')
        : "other";
  }

  private Entry thing(ThingChange change) {
    List<String> remarks =
        change.aspects().stream().map(aspect -> wording.text("aspect." + word(aspect))).toList();
    return new Entry(
        id(change.area(), change.id()),
        word(change.area()),
        word(change.kind()),
        kindLabel(change.kind()),
        name(change),
        subject(change),
        remarks,
        change.fields().stream().map(this::line).toList(),
        change.material(),
        Optional.empty());
  }

  private String name(ThingChange change) {
    return switch (change.area()) {
      case CONTACTS ->
          wording
              .strings()
              .optional("role." + change.id().replaceAll("-\\d+$", ""))
              .orElse(change.id());
      case SUBPROCESSORS -> wording.text("nav.subprocessors");
      case PUBLISHER -> content.site().organisation().name();
      case CERTIFICATES -> values.name(new CertificateId(change.id()));
      case MEASURES, DATA_CENTERS, AGREEMENTS, DOCUMENTS ->
          change.name().map(values::said).orElse(change.id());
    };
  }

  private static Subject subject(ThingChange change) {
    return switch (change.area()) {
      case SUBPROCESSORS -> new Subject.Register();
      case MEASURES -> new Subject.OfCatalogue(new trustcenter.model.CatalogueId(change.id()), "");
      case AGREEMENTS ->
          new Subject.OfAgreement(new trustcenter.model.AgreementId(change.id()), "");
      case DATA_CENTERS ->
          new Subject.OfDataCenter(new trustcenter.model.DataCenterId(change.id()));
      case CERTIFICATES -> new Subject.Certificates();
      case DOCUMENTS -> new Subject.Documents();
      case CONTACTS, PUBLISHER -> new Subject.Contacts();
    };
  }
}
