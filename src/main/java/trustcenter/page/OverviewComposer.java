package trustcenter.page;

import static java.util.Comparator.naturalOrder;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import trustcenter.changelog.WordedRelease;
import trustcenter.model.Agreement;
import trustcenter.model.Location;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.page.OverviewViews.Basis;
import trustcenter.page.OverviewViews.OverviewView;
import trustcenter.page.OverviewViews.RegisterState;
import trustcenter.page.OverviewViews.Share;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/** Makes the overview. */
final class OverviewComposer {
  private static final int NEWEST = 3;

  private final PageSetting page;

  OverviewComposer(PageSetting page) {
    this.page = page;
  }

  OverviewView overview() {
    Said title = page.said(page.model().site().title());
    String publisher = page.model().site().organisation().name();
    EngagementWording engagements = new EngagementWording(page);
    CertificateWording certificates = new CertificateWording(page);
    PostComposer posts = new PostComposer(page);
    ContactsComposer contacts = new ContactsComposer(page);
    return new OverviewView(
        new FrameComposer(page)
            .frame(title.text(), page.text("overview.description", publisher), List.of()),
        title,
        contacts.organisation(),
        page.wording().day(page.today()),
        SitePages.hasRegister(page.model()) ? List.of(register()) : List.of(),
        engagements.terms(),
        engagements.upcoming(),
        page.model().catalogues().stream()
            .map(each -> new CatalogueComposer(page, each).card())
            .toList(),
        to(!page.model().catalogues().isEmpty(), new Destination.Controls(), "controls.title"),
        page.model().certificates().stream().map(certificates::entry).toList(),
        to(
            !page.model().certificates().isEmpty(),
            new Destination.Certificates(),
            "nav.certificates"),
        new DataCenterComposer(page).all().centers(),
        agreements(),
        latestChange(),
        to(hasReleases(), new Destination.Changelog(), "nav.changelog"),
        to(hasReleases(), new Destination.Subscribe(), "nav.subscribe"),
        page.model().updates().stream().limit(NEWEST).map(posts::entry).toList(),
        to(!page.model().updates().isEmpty(), new Destination.Updates(), "overview.all-updates"),
        contacts.all(),
        to(true, new Destination.Contacts(), "nav.contacts"));
  }

  private boolean hasReleases() {
    return !page.material().releases().all().isEmpty();
  }

  /** What the latest release changed. */
  private List<ChangelogViews.Summary> latestChange() {
    List<WordedRelease> changes = page.material().changes(page.language());
    return changes.isEmpty()
        ? List.of()
        : List.of(new ChangelogComposer(page).summary(changes.get(changes.size() - 1)));
  }

  private Link to(boolean exists, Destination destination, String key) {
    return exists ? page.link(destination, "", new Said(page.text(key), "")) : Link.NONE;
  }

  private List<AgreementViews.Card> agreements() {
    List<AgreementViews.Card> cards = new ArrayList<>();
    for (Agreement agreement : page.model().agreements()) {
      Link link =
          page.link(new Destination.OfAgreement(agreement.id()), "", page.said(agreement.title()));
      int clauses = agreement.body().in(page.language()).value().clauses().size();
      cards.add(
          new AgreementViews.Card(
              link, page.wording().partial(agreement.asOf()), clauses, List.of()));
    }
    return cards;
  }

  private RegisterState register() {
    List<Subprocessor> inForce =
        page.model().register().entries().stream()
            .filter(
                entry ->
                    entry.status(page.today()) == Status.ACTIVE
                        || entry.status(page.today()) == Status.ENDING)
            .toList();
    List<Subprocessor> newest = newest(inForce);
    return new RegisterState(
        to(true, new Destination.Subprocessors(), "nav.subprocessors"),
        page.wording().partial(page.model().register().asOf()),
        page.wording().strings().count("register.active", inForce.size()),
        newest.stream().map(new EngagementWording(page)::link).toList(),
        page.wording()
            .day(newest.stream().flatMap(entry -> entry.term().from().stream()).findAny()),
        where(inForce));
  }

  /** What began last; nothing where more began on that day than are a line's worth. */
  private static List<Subprocessor> newest(List<Subprocessor> inForce) {
    Optional<LocalDate> last =
        inForce.stream().flatMap(entry -> entry.term().from().stream()).max(naturalOrder());
    List<Subprocessor> newest =
        inForce.stream()
            .filter(entry -> last.isPresent() && entry.term().from().equals(last))
            .toList();
    return newest.size() > NEWEST ? List.of() : newest;
  }

  /** Each basis with the places that rest on it, in the order of the register's own table. */
  private List<Basis> where(List<Subprocessor> entries) {
    Bases bases = new Bases(page);
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Subprocessor entry : entries) {
      // Several activities in one country are one engagement there.
      Map<String, Set<String>> places = new HashMap<>();
      for (Location location : entry.locations()) {
        places
            .computeIfAbsent(bases.word(entry, location), word -> new LinkedHashSet<>())
            .add(page.wording().place(location.place()));
      }
      places.forEach(
          (word, all) ->
              all.forEach(
                  place ->
                      counts
                          .computeIfAbsent(word, known -> new TreeMap<>())
                          .merge(place, 1, Integer::sum)));
    }
    return Bases.ORDER.stream()
        .flatMap(
            word ->
                Optional.ofNullable(counts.get(word)).stream()
                    .map(places -> new Basis(bases.label(word), shares(places))))
        .toList();
  }

  private List<Share> shares(Map<String, Integer> counts) {
    Collator collator = Collator.getInstance(page.language().locale());
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey, collator::compare))
        .map(entry -> new Share(entry.getKey(), entry.getValue()))
        .toList();
  }
}
