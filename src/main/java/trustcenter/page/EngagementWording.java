package trustcenter.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import trustcenter.model.Location;
import trustcenter.model.NoticeTerms;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.model.Transfer;
import trustcenter.model.Update;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;

/**
 * Says what the register says of an engagement, for the register, the entry's page and the
 * overview.
 */
final class EngagementWording {
  private final PageSetting page;

  EngagementWording(PageSetting page) {
    this.page = page;
  }

  Link link(Subprocessor entry) {
    return page.link(
        new Destination.OfSubprocessor(entry.id()), "", PageSetting.name(entry.name()));
  }

  String statusLabel(Subprocessor entry) {
    return page.text("status." + word(entry));
  }

  String word(Subprocessor entry) {
    return entry.status(page.today()).name().toLowerCase(Locale.ROOT);
  }

  List<RegisterViews.Location> locations(Subprocessor entry) {
    List<RegisterViews.Location> locations = new ArrayList<>();
    Map<String, Integer> anchors = new HashMap<>();
    for (Location location : entry.locations()) {
      String anchor = "place-" + location.place().code().toLowerCase(Locale.ROOT);
      int times = anchors.merge(anchor, 1, Integer::sum);
      locations.add(location(entry, location, times == 1 ? anchor : anchor + "-" + times));
    }
    return locations;
  }

  private RegisterViews.Location location(Subprocessor entry, Location location, String anchor) {
    boolean third =
        !page.material().reference().countries().needsNoTransfer(location.place(), page.today());
    Optional<Transfer> transfer = third ? entry.transferFor(location) : location.transfer();
    Said place = PageSetting.name(page.wording().place(location.place()));
    return new RegisterViews.Location(
        anchor,
        location.label().map(page::said).orElse(place),
        page.said(location.region()),
        page.said(location.activity()),
        third,
        mechanism(transfer.flatMap(Transfer::mechanism)),
        page.said(transfer.flatMap(Transfer::reference)),
        mechanism(transfer.flatMap(Transfer::fallback)),
        page.wording().day(transfer.flatMap(Transfer::checked)),
        page.said(transfer.flatMap(Transfer::justification)));
  }

  String mechanism(Optional<Transfer.Mechanism> mechanism) {
    return mechanism.map(known -> page.text("mechanism." + known.word())).orElse("");
  }

  List<Said> data(List<trustcenter.model.Localised<String>> words) {
    List<Said> data = new ArrayList<>();
    for (var each : words) {
      String plain = each.inOriginal();
      boolean known = page.material().reference().dataCategories().contains(plain);
      data.add(known ? new Said(page.text("data." + plain), "") : page.said(each));
    }
    return data;
  }

  String country(Subprocessor entry) {
    return entry.country().map(page.wording()::country).orElse("");
  }

  /** How changes are announced, as the site's notice terms or else the first agreement say. */
  RegisterViews.Terms terms() {
    Optional<NoticeTerms> notice = page.model().site().notice();
    Optional<trustcenter.model.Period> period =
        notice
            .flatMap(NoticeTerms::objectionPeriod)
            .or(
                () ->
                    page.model().agreements().stream()
                        .flatMap(agreement -> agreement.objectionPeriod().stream())
                        .findFirst());
    return new RegisterViews.Terms(
        period.map(page.wording()::period).orElse(""),
        notice.flatMap(NoticeTerms::authority).map(this::authority).orElse(Link.NONE),
        objections(notice));
  }

  private Link authority(NoticeTerms.Authority authority) {
    String anchor = authority.section().orElse("");
    String title =
        page.model()
            .agreement(authority.agreement())
            .map(agreement -> page.said(agreement.title()).text())
            .orElse(authority.agreement().value());
    String label = anchor.isEmpty() ? title : AnchorWording.words(anchor, page) + ", " + title;
    return page.spelledOut(
        page.link(
            new Destination.OfAgreement(authority.agreement()), anchor, PageSetting.name(label)));
  }

  private Link objections(Optional<NoticeTerms> notice) {
    return notice
        .flatMap(NoticeTerms::contact)
        .flatMap(role -> page.model().contact(role))
        .map(
            contact ->
                page.link(
                    new Destination.Contacts(),
                    ContactsComposer.anchor(contact),
                    PageSetting.name(
                        contact.email().orElse(page.text("role." + contact.role().word())))))
        .orElse(Link.NONE);
  }

  /** The changes that lie ahead, soonest first. */
  List<RegisterViews.Upcoming> upcoming() {
    return page.model().register().entries().stream()
        .filter(entry -> effective(entry).isPresent())
        .sorted(
            java.util.Comparator.comparing((Subprocessor entry) -> effective(entry).orElseThrow())
                .thenComparing(entry -> entry.id().value()))
        .map(this::upcoming)
        .toList();
  }

  private Optional<LocalDate> effective(Subprocessor entry) {
    Status status = entry.status(page.today());
    return status == Status.ANNOUNCED
        ? entry.term().from()
        : status == Status.ENDING ? entry.term().until() : Optional.empty();
  }

  private RegisterViews.Upcoming upcoming(Subprocessor entry) {
    boolean begins = entry.status(page.today()) == Status.ANNOUNCED;
    Optional<LocalDate> announced = begins ? announced(entry) : Optional.empty();
    Optional<LocalDate> deadline =
        announced.flatMap(
            day ->
                page.model()
                    .site()
                    .notice()
                    .flatMap(NoticeTerms::objectionPeriod)
                    .map(period -> period.after(day)));
    return new RegisterViews.Upcoming(
        word(entry),
        page.text(begins ? "upcoming.begins" : "upcoming.ends"),
        link(entry),
        page.said(entry.purpose()),
        locations(entry),
        page.wording().day(effective(entry)),
        page.wording().day(announced),
        page.wording().day(deadline),
        deadline.map(page.today()::isAfter).orElse(false),
        page.said(entry.term().urgent()),
        replaced(entry));
  }

  /** The day of its first release; before there is one, of the first update that names it. */
  private Optional<LocalDate> announced(Subprocessor entry) {
    Optional<LocalDate> released = page.material().history().announcements().of(entry.id());
    return released.isPresent()
        ? released
        : page.model().updates().stream()
            .filter(update -> update.subprocessors().contains(entry.id()))
            .map(Update::date)
            .filter(day -> entry.term().from().map(day::isBefore).orElse(true))
            .min(LocalDate::compareTo);
  }

  List<Link> replaced(Subprocessor entry) {
    return entry.replaces().stream()
        .map(
            id ->
                page.model()
                    .register()
                    .entry(id)
                    .map(this::link)
                    .orElse(new Link("", PageSetting.name(id.value()))))
        .toList();
  }
}
