package trustcenter.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import trustcenter.model.Area;
import trustcenter.model.DataCenter;
import trustcenter.model.Fact;
import trustcenter.model.Quantity;
import trustcenter.model.Role;
import trustcenter.model.Scheme;
import trustcenter.model.Transfer;
import trustcenter.output.OutputPath;
import trustcenter.page.VersionViews.Version;
import trustcenter.page.VersionViews.VersionsView;
import trustcenter.page.VersionViews.WithdrawnView;
import trustcenter.page.VersionViews.Word;
import trustcenter.page.View.Link;
import trustcenter.page.View.Said;
import trustcenter.release.Release;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/** Makes the list of releases, and the pages that stand where a page was. */
final class VersionsComposer {
  private static final List<String> KINDS =
      List.of(
          "subprocessors",
          "data-centers",
          "certificates",
          "agreements",
          "toms",
          "contacts",
          "documents");

  /** Keys of the files of releases that the theme has words for. */
  private static final List<String> FIELDS =
      List.of(
          "name",
          "title",
          "brand",
          "formerly",
          "address",
          "country",
          "contact",
          "website",
          "purpose",
          "data",
          "data_subjects",
          "locations",
          "place",
          "transfer",
          "mechanism",
          "reference",
          "fallback",
          "checked",
          "justification",
          "products",
          "group",
          "condition",
          "notes",
          "from",
          "until",
          "urgent",
          "engaged_by",
          "affiliate",
          "replaces",
          "dpa",
          "annex",
          "issuer",
          "covers",
          "version",
          "level",
          "valid_from",
          "valid_until",
          "holder",
          "number",
          "document",
          "kind",
          "language",
          "file",
          "size",
          "as_of",
          "reviewed",
          "city",
          "operator",
          "url",
          "email",
          "phone",
          "person",
          "organisation",
          "authorisation",
          "objection_period",
          "territory",
          "governing_law",
          "annexes",
          "planned");

  private final PageSetting page;

  VersionsComposer(PageSetting page) {
    this.page = page;
  }

  VersionsView versions() {
    List<Version> versions = new ArrayList<>();
    page.material().releases().all().forEach(release -> versions.add(version(release)));
    Collections.reverse(versions);
    String description =
        page.text("versions.description", page.model().site().organisation().name());
    return new VersionsView(
        new FrameComposer(page).frame(page.text("nav.versions"), description, List.of()),
        versions,
        versions.size() < 2 ? List.of() : words());
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (String kind : KINDS) {
      words.add(new Word(kind, page.text("nav." + kind)));
    }
    for (String field : FIELDS) {
      words.add(new Word(field, page.text("field." + field.replace('_', '-'))));
    }
    for (Scheme scheme : Scheme.values()) {
      words.add(new Word(scheme.word(), page.text("scheme." + scheme.word())));
    }
    for (Role role : Role.values()) {
      words.add(new Word(role.word(), page.text("role." + role.word())));
    }
    for (Transfer.Mechanism mechanism : Transfer.Mechanism.values()) {
      words.add(new Word("=" + mechanism.word(), page.text("mechanism." + mechanism.word())));
    }
    for (Area area : Area.values()) {
      String key = area.word().toLowerCase(Locale.ROOT);
      words.add(new Word("=" + key, page.text("area." + key)));
    }
    for (String data : page.material().reference().dataCategories()) {
      words.add(new Word("=" + data, page.text("data." + data)));
    }
    for (String kind : List.of("added", "removed", "changed", "text")) {
      words.add(new Word(kind, page.text("change." + kind)));
    }
    facts().forEach(key -> words.add(new Word(key, page.text(key, "{0}"))));
    quantities()
        .forEach(
            (written, quantity) ->
                words.add(new Word("=" + written, page.wording().quantity(quantity))));
    words.add(new Word("none", page.text("compare.none")));
    words.add(new Word("unknown", page.text("compare.unknown", "{0}")));
    words.add(new Word("count", page.text("compare.count")));
    return words;
  }

  /** The words of the facts that any release states, each once. */
  private Set<String> facts() {
    Set<String> keys = new TreeSet<>(List.of("fact.present", "fact.absent"));
    for (Release release : page.material().releases().all()) {
      for (DataCenter center : release.content().dataCenters()) {
        for (Fact fact : center.facts()) {
          keys.add("fact." + fact.area() + "." + fact.name());
          words(fact.value(), keys);
        }
      }
    }
    return keys;
  }

  /** The quantities that any release states, by how its file writes them. */
  private Map<String, Quantity> quantities() {
    Map<String, Quantity> quantities = new TreeMap<>();
    for (Release release : page.material().releases().all()) {
      for (DataCenter center : release.content().dataCenters()) {
        center.facts().forEach(fact -> quantities(fact.value(), quantities));
      }
    }
    return quantities;
  }

  private static void quantities(Fact.FactValue value, Map<String, Quantity> quantities) {
    if (value instanceof Fact.Measured measured) {
      quantities.put(measured.quantity().toString(), measured.quantity());
    } else if (value instanceof Fact.Properties properties) {
      properties.properties().forEach(each -> quantities(each.value(), quantities));
    }
  }

  private static void words(Fact.FactValue value, Set<String> keys) {
    if (value instanceof Fact.Properties properties) {
      for (Fact.Property property : properties.properties()) {
        if (!property.name().equals("qualifier")) {
          keys.add("property." + property.name());
        }
        words(property.value(), keys);
      }
    } else if (value instanceof Fact.Term term) {
      keys.add("term." + term.word());
    } else if (value instanceof Fact.Level level) {
      keys.add("redundancy." + level.redundancy().name().toLowerCase(Locale.ROOT));
    }
  }

  private Version version(Release release) {
    String id = release.id().toString();
    return new Version(
        id,
        link(release),
        page.wording().day(release.date()),
        page.said(release.title()),
        page.said(release.note()),
        page.link(new Destination.OfRelease(id), "", new Said(page.text("versions.changes"), "")),
        new Link(
            page.href(page.material().routes().release(id), ""),
            new Said(page.text("versions.file"), "")),
        release.digest().hex());
  }

  /** The overview of a release. */
  Link link(Release release) {
    return new Link(
        inVersion(release, new Destination.Overview()), PageSetting.name(release.id().toString()));
  }

  /** A page in a release; in the release's own first language, if it did not have the reader's. */
  private String inVersion(Release release, Destination destination) {
    Routes routes = Routes.ofVersion(release.content().site(), release.id().toString());
    boolean spoken = release.content().site().languages().contains(page.language());
    return page.href(
        routes.path(
            destination, spoken ? page.language() : release.content().site().defaultLanguage()),
        "");
  }

  /**
   * The page that stands where a page was.
   *
   * @param last the last release that had it
   * @param present where it is today, if it is
   */
  WithdrawnView withdrawn(Release last, Optional<OutputPath> present) {
    String kind = present.isPresent() ? "moved" : "withdrawn";
    return new WithdrawnView(
        new FrameComposer(page)
            .frame(page.text(kind + ".title"), page.text(kind + ".description"), List.of())
            .notIndexed(),
        present
            .map(path -> new Link(page.href(path, ""), new Said(page.text("moved.link"), "")))
            .orElse(Link.NONE),
        page.destination().isReleased() ? last(last) : Link.NONE,
        page.wording().day(last.date()),
        present.isEmpty() && page.destination() instanceof Destination.OfSubprocessor of
            ? new ChangelogComposer(page).history(of.id())
            : List.of());
  }

  private Link last(Release release) {
    return new Link(
        inVersion(release, page.destination()),
        PageSetting.name(page.text("withdrawn.link", release.id())));
  }
}
