package trustcenter.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Party;
import trustcenter.model.Subprocessor;
import trustcenter.page.RegisterViews.Fact;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.route.Destination;
import trustcenter.wording.Day;

/** Says what the register says of one engagement, fact by fact. */
final class EngagementFacts {
  private final PageSetting page;
  private final EngagementWording wording;

  EngagementFacts(PageSetting page) {
    this.page = page;
    this.wording = new EngagementWording(page);
  }

  List<Fact> of(Subprocessor entry) {
    List<Fact> facts = new ArrayList<>();
    names(facts, "field.brand", entry.brand().stream().toList());
    names(facts, "field.formerly", entry.formerly());
    names(facts, "field.address", entry.address());
    names(facts, "field.country", entry.country().map(page.wording()::country).stream().toList());
    said(facts, "field.purpose", entry.purpose().map(page::said).stream().toList());
    said(facts, "field.data", wording.data(entry.data()));
    said(facts, "field.data-subjects", wording.data(entry.dataSubjects()));
    said(facts, "field.group", entry.group().map(page::said).stream().toList());
    links(facts, "field.products", products(entry));
    said(facts, "field.condition", entry.condition().map(page::said).stream().toList());
    if (entry.locations().isEmpty() || !usesOwnTransfer(entry)) {
      entry.transfer().ifPresent(transfer -> said(facts, "field.transfer", transfer(transfer)));
    }
    entry.term().from().ifPresent(day -> day(facts, "field.from", page.wording().day(day)));
    entry.term().until().ifPresent(day -> day(facts, "field.until", page.wording().day(day)));
    said(facts, "field.urgent", entry.term().urgent().map(page::said).stream().toList());
    links(
        facts,
        "field.engaged-by",
        entry.engagedBy().map(id -> page.party(new Party.Registered(id))).stream().toList());
    if (entry.affiliate()) {
      said(facts, "field.affiliate", List.of(new Said(page.text("affiliate.yes"), "")));
    }
    links(facts, "field.replaces", wording.replaced(entry));
    entry.contact().ifPresent(contact -> contact(facts, contact));
    links(facts, "field.website", web(entry.website()));
    links(facts, "field.dpa", web(entry.dpa()));
    entry.toms().ifPresent(id -> links(facts, "field.toms", List.of(catalogue(id))));
    return facts;
  }

  /** Whether some location of the entry shows the entry's own transfer already. */
  private boolean usesOwnTransfer(Subprocessor entry) {
    return entry.locations().stream()
        .anyMatch(
            location ->
                location.transfer().isEmpty()
                    && !page.material()
                        .reference()
                        .countries()
                        .needsNoTransfer(location.place(), page.today()));
  }

  private List<Said> transfer(trustcenter.model.Transfer transfer) {
    List<Said> lines = new ArrayList<>();
    lines.add(new Said(wording.mechanism(transfer.mechanism()), ""));
    lines.add(page.said(transfer.reference()));
    transfer
        .fallback()
        .ifPresent(
            known ->
                lines.add(
                    new Said(
                        page.text("transfer.fallback", wording.mechanism(Optional.of(known))),
                        "")));
    transfer
        .checked()
        .ifPresent(
            day ->
                lines.add(
                    new Said(page.text("transfer.checked", page.wording().day(day).text()), "")));
    lines.add(page.said(transfer.justification()));
    return lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private List<Link> products(Subprocessor entry) {
    return page.model().site().products().stream()
        .filter(product -> entry.products().contains(product.id()))
        .map(product -> new Link("", page.said(product.name())))
        .toList();
  }

  private Link catalogue(trustcenter.model.CatalogueId id) {
    Said title =
        page.model()
            .catalogue(id)
            .map(known -> page.said(known.title()))
            .orElse(PageSetting.name(id.value()));
    return page.link(new Destination.OfCatalogue(id), "", title);
  }

  private static List<Link> web(Optional<java.net.URI> address) {
    return address.map(uri -> new Link(uri.toString(), PageSetting.name(uri.toString()))).stream()
        .toList();
  }

  private void contact(List<Fact> facts, Subprocessor.EntityContact contact) {
    List<Link> links = new ArrayList<>();
    contact
        .phone()
        .ifPresent(phone -> links.add(new Link(Addresses.tel(phone), PageSetting.name(phone))));
    contact
        .email()
        .ifPresent(email -> links.add(new Link(Addresses.mailto(email), PageSetting.name(email))));
    contact.url().ifPresent(url -> links.add(new Link(Addresses.web(url), PageSetting.name(url))));
    List<Said> person = contact.person().map(PageSetting::name).stream().toList();
    if (!person.isEmpty() || !links.isEmpty()) {
      facts.add(fact("field.contact", person, links, Day.NONE));
    }
  }

  private void names(List<Fact> facts, String key, List<String> values) {
    said(facts, key, values.stream().map(PageSetting::name).toList());
  }

  private void said(List<Fact> facts, String key, List<Said> values) {
    if (!values.isEmpty()) {
      facts.add(fact(key, values, List.of(), Day.NONE));
    }
  }

  private void links(List<Fact> facts, String key, List<Link> links) {
    if (!links.isEmpty()) {
      List<Link> spelledOut = links.stream().map(page::spelledOut).toList();
      facts.add(fact(key, List.of(), spelledOut, Day.NONE));
    }
  }

  private void day(List<Fact> facts, String key, Day day) {
    facts.add(fact(key, List.of(), List.of(), day));
  }

  /** Its anchor is its key, which lasts longer than its words. */
  private Fact fact(String key, List<Said> lines, List<Link> links, Day day) {
    String anchor = key.substring("field.".length());
    return new Fact(anchor, page.text(key), lines, links, day);
  }
}
