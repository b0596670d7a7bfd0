package trustcenter.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trustcenter.model.DataCenter;
import trustcenter.model.Party;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.page.RegisterViews.Engagement;
import trustcenter.page.RegisterViews.Group;
import trustcenter.page.RegisterViews.RegisterView;
import trustcenter.page.RegisterViews.SubprocessorView;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/** Makes the register and the page of each engagement. */
final class RegisterComposer {
  private final PageSetting page;
  private final EngagementWording wording;
  private final RegisterFilter filter;

  RegisterComposer(PageSetting page) {
    this.page = page;
    this.wording = new EngagementWording(page);
    this.filter = new RegisterFilter(page, wording);
  }

  RegisterView register() {
    Register register = page.model().register();
    Said title =
        register.title().map(page::said).orElse(new Said(page.text("nav.subprocessors"), ""));
    List<Subprocessor> inForce = with(Status.ACTIVE, Status.ENDING);
    PictureComposer pictures = new PictureComposer(page);
    String description =
        page.text("subprocessors.description", page.model().site().organisation().name());
    return new RegisterView(
        new FrameComposer(page).frame(title.text(), description, List.of()),
        title.text(),
        title.language(),
        page.wording().partial(register.asOf()),
        page.blocks(register.intro()),
        wording.terms(),
        wording.upcoming(),
        groups(inForce),
        rows(with(Status.ANNOUNCED)),
        rows(with(Status.PLANNED)),
        rows(with(Status.ENDED)),
        inForce.size(),
        pictures.map(),
        pictures.places(),
        pictures.engagements(),
        downloads(),
        page.material().routes().isVersion()
            ? List.of()
            : filter.choices(page.model().register().entries()));
  }

  /** The register for programs; a version that stays has its release, which all lists name. */
  private List<Link> downloads() {
    Routes routes = page.material().routes();
    return routes.isVersion()
        ? List.of()
        : List.of(
            new Link(
                page.href(routes.table("subprocessors", page.language()), ""),
                new Said(page.text("data.download.table"), "")),
            new Link(
                page.href(routes.current(), ""), new Said(page.text("data.download.json"), "")));
  }

  private List<Subprocessor> with(Status... statuses) {
    List<Status> wanted = List.of(statuses);
    return page.model().register().entries().stream()
        .filter(entry -> wanted.contains(entry.status(page.today())))
        .toList();
  }

  private List<Engagement> rows(List<Subprocessor> entries) {
    return entries.stream().map(this::row).toList();
  }

  private List<Group> groups(List<Subprocessor> entries) {
    Map<Said, List<Engagement>> groups = new LinkedHashMap<>();
    for (Subprocessor entry : entries) {
      groups
          .computeIfAbsent(page.said(entry.group()), heading -> new ArrayList<>())
          .add(row(entry));
    }
    boolean sectioned = groups.keySet().stream().anyMatch(heading -> !heading.isEmpty());
    List<Group> all = new ArrayList<>();
    groups.forEach(
        (heading, rows) -> {
          Said shown =
              sectioned && heading.isEmpty()
                  ? new Said(page.text("subprocessors.ungrouped"), "")
                  : heading;
          all.add(new Group(shown, rows));
        });
    return all;
  }

  Engagement row(Subprocessor entry) {
    Link engagedBy =
        entry.engagedBy().map(id -> page.party(new Party.Registered(id))).orElse(Link.NONE);
    return new Engagement(
        entry.id().value(),
        wording.link(entry),
        entry.brand().orElse(""),
        entry.formerly(),
        entry.address(),
        wording.country(entry),
        page.said(entry.purpose()),
        wording.data(entry.data()),
        wording.locations(entry),
        wording.word(entry),
        wording.statusLabel(entry),
        page.wording().day(entry.term().from()),
        page.wording().day(entry.term().until()),
        page.said(entry.condition()),
        engagedBy,
        entry.affiliate(),
        filter.keys(entry));
  }

  SubprocessorView entry(Subprocessor entry) {
    Link parent =
        page.link(
            new Destination.Subprocessors(), "", new Said(page.text("nav.subprocessors"), ""));
    String description =
        page.text(
            "subprocessor.description", entry.name(), page.model().site().organisation().name());
    return new SubprocessorView(
        new FrameComposer(page).frame(entry.name(), description, List.of(parent)),
        entry.name(),
        wording.word(entry),
        wording.statusLabel(entry),
        new EngagementFacts(page).of(entry),
        wording.locations(entry),
        page.blocks(entry.notes()),
        engages(entry),
        updates(entry),
        dataCenters(entry),
        certificates(entry),
        rows(others(entry)),
        new ChangelogComposer(page).history(entry.id()));
  }

  private List<Link> engages(Subprocessor entry) {
    return page.model().register().entries().stream()
        .filter(other -> other.engagedBy().filter(entry.id()::equals).isPresent())
        .map(wording::link)
        .toList();
  }

  private List<Link> updates(Subprocessor entry) {
    return page.model().updates().stream()
        .filter(update -> update.subprocessors().contains(entry.id()))
        .map(
            update ->
                page.link(new Destination.OfUpdate(update.id()), "", page.said(update.title())))
        .toList();
  }

  private List<Link> dataCenters(Subprocessor entry) {
    return page.model().dataCenters().stream()
        .filter(center -> isOperatedBy(center, entry))
        .map(
            center ->
                page.link(new Destination.OfDataCenter(center.id()), "", page.said(center.name())))
        .toList();
  }

  private static boolean isOperatedBy(DataCenter center, Subprocessor entry) {
    return center.operator().filter(new Party.Registered(entry.id())::equals).isPresent();
  }

  private List<Link> certificates(Subprocessor entry) {
    return page.model().certificates().stream()
        .filter(each -> each.holder().filter(new Party.Registered(entry.id())::equals).isPresent())
        .map(each -> new CertificateWording(page).link(each))
        .toList();
  }

  /** Other engagements of the same entity. */
  private List<Subprocessor> others(Subprocessor entry) {
    return page.model().register().entries().stream()
        .filter(other -> other.name().equals(entry.name()) && !other.id().equals(entry.id()))
        .toList();
  }
}
