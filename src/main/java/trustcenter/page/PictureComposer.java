package trustcenter.page;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.changelog.CertificateName;
import trustcenter.markdown.Html;
import trustcenter.model.Area;
import trustcenter.model.Certificate;
import trustcenter.model.Country;
import trustcenter.model.Location;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Place;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.page.RegisterViews.Where;
import trustcenter.page.View.Picture;
import trustcenter.picture.PlacesMap;
import trustcenter.picture.Timeline;
import trustcenter.picture.Timeline.Lane;
import trustcenter.picture.Timeline.Mark;
import trustcenter.picture.Timeline.Window;

/** Draws what a page says, and says what it draws. */
final class PictureComposer {
  private final PageSetting page;
  private final Bases bases;

  PictureComposer(PageSetting page) {
    this.page = page;
    this.bases = new Bases(page);
  }

  private List<Subprocessor> inForce() {
    return page.model().register().entries().stream()
        .filter(
            entry -> {
              Status status = entry.status(page.today());
              return status == Status.ACTIVE || status == Status.ENDING;
            })
        .toList();
  }

  /** A place and the basis on which data are there. */
  private record Stay(String place, String basis) {}

  /** Where data go: places and bases with who processes there, third countries first. */
  List<Where> places() {
    EngagementWording wording = new EngagementWording(page);
    Map<Stay, List<View.Link>> stays = new LinkedHashMap<>();
    for (Subprocessor entry : inForce()) {
      for (Location location : entry.locations()) {
        Stay stay = new Stay(page.wording().place(location.place()), bases.word(entry, location));
        List<View.Link> links = stays.computeIfAbsent(stay, known -> new ArrayList<>());
        if (!links.contains(wording.link(entry))) {
          links.add(wording.link(entry));
        }
      }
    }
    return stays.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(inOrder()))
        .map(
            each ->
                new Where(
                    each.getKey().place(),
                    each.getKey().basis(),
                    bases.label(each.getKey().basis()),
                    each.getValue()))
        .toList();
  }

  /** The order of the table, and of what is said of the map: by basis, then as the reader sorts. */
  private Comparator<Stay> inOrder() {
    Collator collator = Collator.getInstance(page.language().locale());
    return Comparator.comparingInt((Stay stay) -> Bases.ORDER.indexOf(stay.basis()))
        .thenComparing(Stay::place, collator::compare);
  }

  /** The same as a map; nothing where no country is named. */
  Picture map() {
    Map<Country, String> shown = new TreeMap<>(Comparator.comparing(Country::code));
    for (Subprocessor entry : inForce()) {
      for (Location location : entry.locations()) {
        String basis = bases.word(entry, location);
        for (Country country : in(location.place())) {
          shown.merge(country, basis, PictureComposer::first);
        }
      }
    }
    if (shown.isEmpty()) {
      return Picture.NONE;
    }
    Map<Country, PlacesMap.Shade> shades = new LinkedHashMap<>();
    shown.forEach(
        (country, basis) ->
            shades.put(
                country,
                new PlacesMap.Shade(
                    basis, page.wording().country(country) + ": " + bases.label(basis))));
    String title = page.text("picture.map.title");
    List<String> named =
        shown.entrySet().stream()
            .map(each -> new Stay(page.wording().country(each.getKey()), each.getValue()))
            .sorted(inOrder())
            .map(Stay::place)
            .toList();
    String description = page.text("picture.map.description", page.wording().list(named));
    Html drawing = page.material().workshop().maps().draw("tc-map", title, description, shades);
    return new Picture(drawing, title, legend(shown));
  }

  private static String first(String one, String other) {
    return Bases.ORDER.indexOf(one) <= Bases.ORDER.indexOf(other) ? one : other;
  }

  private List<View.Key> legend(Map<Country, String> shown) {
    return Bases.ORDER.stream()
        .filter(shown::containsValue)
        .map(basis -> new View.Key(basis, bases.label(basis)))
        .toList();
  }

  private List<Country> in(Place place) {
    if (place instanceof Place.InCountry in) {
      return List.of(in.country());
    }
    Area area = ((Place.InArea) place).area();
    return area == Area.WORLDWIDE ? List.of() : bases.in(area);
  }

  /** Who, when: a lane an engagement. */
  Picture engagements() {
    List<Subprocessor> entries = page.model().register().entries();
    Optional<LocalDate> firstRelease =
        page.material().history().announcements().days().values().stream()
            .min(LocalDate::compareTo);
    String title = page.text("picture.timeline.title");
    String description =
        page.text("picture.timeline.description", page.wording().day(page.today()).text());
    List<Mark> marks = new ArrayList<>();
    page.material()
        .releases()
        .all()
        .forEach(
            release ->
                marks.add(
                    new Mark(
                        release.date(), page.text("release") + " " + release.id(), "release")));
    marks.add(today());
    boolean dated = entries.stream().anyMatch(entry -> entry.term().from().isPresent());
    return dated
        ? timeline(
            new Timeline("tc-timeline", title, description),
            title,
            marks,
            firstRelease.map(day -> day.minusYears(1)))
        : Picture.NONE;
  }

  /** What ended before the drawing begins is not drawn, and that is said below it. */
  private Picture timeline(
      Timeline timeline, String title, List<Mark> marks, Optional<LocalDate> since) {
    List<Lane> lanes = page.model().register().entries().stream().map(this::lane).toList();
    LocalDate first = Timeline.first(lanes, page.today(), since);
    List<Lane> drawn =
        lanes.stream()
            .filter(lane -> lane.until().map(day -> !day.isBefore(first)).orElse(true))
            .toList();
    int left = lanes.size() - drawn.size();
    String rest = page.text("picture.timeline.rest", left, page.wording().day(first).text());
    return new Picture(
        timeline.draw(drawn, marks, page.today(), since),
        title,
        List.of(),
        left == 0 ? View.Link.NONE : new View.Link("#tc-ended", PageSetting.name(rest)));
  }

  private Mark today() {
    return new Mark(page.today(), page.wording().day(page.today()).text(), "today");
  }

  private Lane lane(Subprocessor entry) {
    EngagementWording wording = new EngagementWording(page);
    Optional<LocalDate> from = entry.term().from();
    // What is planned has no day yet: it is drawn as what may come from today on.
    boolean planned = entry.status(page.today()) == Status.PLANNED;
    return new Lane(
        entry.name(),
        wording.link(entry).href(),
        planned ? from.or(() -> Optional.of(page.today())) : from,
        entry.term().until(),
        wording.word(entry),
        said(wording.statusLabel(entry), from, entry.term().until()),
        objection(entry).stream().toList());
  }

  /** A state and its days in words; a drawing may begin later or end earlier. */
  private String said(String state, Optional<LocalDate> from, Optional<LocalDate> until) {
    List<String> said = new ArrayList<>(List.of(state));
    from.ifPresent(day -> said.add(page.text("since") + " " + page.wording().day(day).text()));
    until.ifPresent(day -> said.add(page.text("until") + " " + page.wording().day(day).text()));
    return String.join(", ", said);
  }

  /** From the announcement of an engagement to the last day to object. */
  private Optional<Window> objection(Subprocessor entry) {
    Optional<LocalDate> announced =
        page.material()
            .history()
            .announcements()
            .of(entry.id())
            .filter(day -> entry.term().from().map(day::isBefore).orElse(false));
    return announced.flatMap(
        day ->
            page.model()
                .site()
                .notice()
                .flatMap(NoticeTerms::objectionPeriod)
                .map(period -> new Window(day, period.after(day))));
  }

  /** The validity of certificates against today. */
  Picture certificates() {
    CertificateName names = new CertificateName(page.wording());
    CertificateWording wording = new CertificateWording(page);
    List<Lane> lanes = new ArrayList<>();
    for (Certificate each : page.model().certificates()) {
      if (each.validFrom().isPresent() || each.validUntil().isPresent()) {
        String name = names.of(each, page.model());
        lanes.add(
            new Lane(
                each.level().map(level -> name + ", " + level).orElse(name),
                "#" + CertificateWording.anchor(each),
                each.validFrom(),
                each.validUntil(),
                wording.entry(each).state(),
                said(wording.entry(each).stateLabel(), each.validFrom(), each.validUntil()),
                List.of()));
      }
    }
    String title = page.text("picture.certificates.title");
    String description =
        page.text("picture.certificates.description", page.wording().day(page.today()).text());
    return lanes.isEmpty()
        ? Picture.NONE
        : new Picture(
            new Timeline("tc-validity", title, description)
                .draw(lanes, List.of(today()), page.today(), Optional.empty()),
            title,
            states(wording));
  }

  /** What the tones of the bars mean, in the order in which the states come first on the page. */
  private List<View.Key> states(CertificateWording wording) {
    return page.model().certificates().stream()
        .filter(each -> each.validFrom().isPresent() || each.validUntil().isPresent())
        .map(wording::entry)
        .map(entry -> new View.Key(entry.state(), entry.stateLabel()))
        .distinct()
        .toList();
  }
}
