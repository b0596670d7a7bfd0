package trustcenter.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import trustcenter.model.Agreement;
import trustcenter.model.AgreementId;
import trustcenter.model.Block;
import trustcenter.model.Catalogue;
import trustcenter.model.CatalogueId;
import trustcenter.model.Certificate;
import trustcenter.model.CertificateId;
import trustcenter.model.Contact;
import trustcenter.model.Country;
import trustcenter.model.DataCenter;
import trustcenter.model.DataCenterId;
import trustcenter.model.DocumentFile;
import trustcenter.model.DocumentId;
import trustcenter.model.Fact;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Location;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;
import trustcenter.model.Organisation;
import trustcenter.model.Party;
import trustcenter.model.Place;
import trustcenter.model.Quantity;
import trustcenter.model.Register;
import trustcenter.model.Role;
import trustcenter.model.Scheme;
import trustcenter.model.Section;
import trustcenter.model.Site;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;

/** Draws small trust centers at random, from so few words that two of them have much in common. */
final class Drawn {
  private static final Language DE = new Language("de");
  private static final Language EN = new Language("en");
  private static final List<String> WORDS =
      List.of(
          "Zutritt",
          "Zaun",
          "Alarm",
          "Protokoll",
          "Schlüssel",
          "Nacht",
          "Wache",
          "wird",
          "der",
          "geprüft",
          "und",
          "Kamera");
  private static final List<String> NAMES =
      List.of("Alpha", "Beta", "Gamma", "Delta", "Alpha Mail", "Alpha Beta", "Gama", "Omega Cloud");

  private final Random random;

  Drawn(Random random) {
    this.random = random;
  }

  TrustCenter trustCenter() {
    return new TrustCenter(
        site(),
        list(2, this::catalogue),
        list(2, this::dataCenter),
        new Register(maybe(this::words), Optional.empty(), Optional.empty(), entries()),
        distinct(list(3, this::certificate), certificate -> certificate.id().value()),
        list(3, this::contact),
        list(1, this::agreement),
        distinct(list(3, this::document), document -> document.id().value()),
        List.of(),
        List.of());
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    List<T> items = new ArrayList<>();
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      items.add(item.get());
    }
    return distinctIds(items);
  }

  private static <T> List<T> distinctIds(List<T> items) {
    return distinct(
        items,
        item ->
            item instanceof Catalogue || item instanceof DataCenter || item instanceof Agreement
                ? item.getClass().getSimpleName()
                : System.identityHashCode(item) + "");
  }

  private static <T> List<T> distinct(List<T> items, Function<T, String> name) {
    List<T> distinct = new ArrayList<>();
    for (T item : items) {
      if (distinct.stream().noneMatch(other -> name.apply(other).equals(name.apply(item)))) {
        distinct.add(item);
      }
    }
    return distinct;
  }

  private String text() {
    StringBuilder text = new StringBuilder(one(WORDS));
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(' ').append(one(WORDS));
    }
    return text.toString();
  }

  private Localised<String> words() {
    return random.nextInt(4) == 0
        ? new Localised<>(DE, Map.of(DE, text(), EN, text()))
        : Localised.of(DE, text());
  }

  private LocalDate date() {
    return LocalDate.parse("2026-01-01").plusDays(random.nextInt(300));
  }

  private Site site() {
    return new Site(
        words(),
        Optional.empty(),
        List.of(DE, EN),
        ZoneId.of("UTC"),
        new Organisation(
            one(NAMES),
            Optional.empty(),
            List.of(),
            maybe(this::country),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            maybe(this::text),
            Optional.empty(),
            List.of()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Country country() {
    return new Country(one(List.of("DE", "AT", "SI", "US")));
  }

  private List<Subprocessor> entries() {
    List<Subprocessor> entries = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      entries.add(entry());
    }
    return distinct(entries, entry -> entry.id().value());
  }

  private SubprocessorId entryId() {
    return new SubprocessorId(one(List.of("one", "two", "three", "four")));
  }

  private Subprocessor entry() {
    String name = one(NAMES) + one(List.of("", " GmbH", " SE", " Group Ltd."));
    boolean isDerived = random.nextInt(3) > 0;
    return new Subprocessor(
        isDerived
            ? new SubprocessorId(
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("-$", ""))
            : entryId(),
        isDerived,
        name,
        Optional.empty(),
        random.nextInt(6) == 0 ? List.of(one(NAMES)) : List.of(),
        random.nextBoolean() ? List.of("Weg " + random.nextInt(3), "12345 Ort") : List.of(),
        maybe(this::country),
        Optional.empty(),
        Optional.empty(),
        maybe(this::words),
        list(2, this::words),
        List.of(),
        list(2, this::location),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        maybe(this::entryId),
        random.nextBoolean(),
        random.nextInt(4) == 0 ? List.of(entryId()) : List.of(),
        new Subprocessor.Term(maybe(this::date), Optional.empty(), false, Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  private Location location() {
    return new Location(
        new Place.InCountry(country()),
        maybe(this::words),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Markdown markdown() {
    return new Markdown(text(), "toms/own.md");
  }

  private Catalogue catalogue() {
    Catalogue.Body body =
        new Catalogue.Body(
            list(2, () -> (Block) new Block.Prose(markdown())), sections(1, new int[1]));
    return new Catalogue(
        new CatalogueId("own"),
        words(),
        new Party.Self(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        maybe(this::date),
        Localised.of(DE, List.of()),
        List.of(),
        "art32",
        List.of(),
        Localised.of(DE, body));
  }

  private List<Section> sections(int level, int[] count) {
    List<Section> sections = new ArrayList<>();
    for (int i = random.nextInt(level == 1 ? 5 : 3); i > 0; i--) {
      String anchor = "s" + ++count[0];
      Optional<String> number = maybe(() -> String.valueOf(count[0]));
      sections.add(
          new Section(
              anchor,
              level,
              number,
              new Markdown(number.map(n -> n + ". ").orElse("") + one(WORDS), "toms/own.md"),
              Optional.empty(),
              List.of(),
              List.of(),
              List.of(new Block.Items(false, 1, measures(anchor + "-m", 2))),
              level < 3 ? sections(level + 1, count) : List.of()));
    }
    return sections;
  }

  private List<Measure> measures(String prefix, int depth) {
    List<Measure> measures = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String anchor = prefix + i;
      measures.add(
          new Measure(
              anchor,
              markdown(),
              Measure.Terms.NONE,
              depth > 0 && random.nextInt(4) == 0
                  ? List.of(new Block.Items(false, 1, measures(anchor + "-", depth - 1)))
                  : List.of()));
    }
    return measures;
  }

  private Agreement agreement() {
    List<Agreement.Clause> clauses = new ArrayList<>();
    for (int i = 1; i <= random.nextInt(5); i++) {
      List<Agreement.Provision> provisions = new ArrayList<>();
      for (int j = 1; j <= random.nextInt(5); j++) {
        provisions.add(
            random.nextInt(4) == 0
                ? new Agreement.Provision.Text(markdown())
                : new Agreement.Provision.Paragraph("p" + i + "-" + j, "(" + j + ")", markdown()));
      }
      clauses.add(
          new Agreement.Clause(
              "p" + i,
              2,
              Optional.of("" + i),
              new Markdown("§ " + i + " " + one(WORDS), "agreements/avv.md"),
              provisions));
    }
    return new Agreement(
        new AgreementId("avv"),
        words(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        maybe(this::country),
        Localised.of(DE, List.of()),
        Localised.of(DE, new Agreement.Body(list(2, this::markdown), clauses)));
  }

  private DataCenter dataCenter() {
    List<Fact> facts = new ArrayList<>();
    for (String name : List.of("ups", "generator", "uplinks")) {
      maybe(() -> new Fact.Measured(new Quantity(new BigDecimal(random.nextInt(3)), "kW")))
          .ifPresent(value -> facts.add(new Fact("power", name, value)));
    }
    return new DataCenter(
        new DataCenterId("one"),
        words(),
        Optional.empty(),
        List.of(),
        maybe(this::words),
        maybe(this::country),
        List.of(),
        facts,
        list(3, () -> new DataCenter.OtherFact(words(), maybe(this::words))),
        Optional.empty());
  }

  private Certificate certificate() {
    return new Certificate(
        new CertificateId(one(List.of("a", "b", "c"))),
        one(List.of(Scheme.values())),
        Optional.empty(),
        Optional.empty(),
        maybe(this::text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        maybe(this::date),
        Optional.empty());
  }

  private Contact contact() {
    return new Contact(
        one(List.of(Role.values())),
        Optional.empty(),
        Optional.empty(),
        maybe(this::text),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        maybe(this::text),
        Optional.empty());
  }

  private DocumentFile document() {
    return new DocumentFile(
        new DocumentId(one(List.of("a", "b", "c"))),
        words(),
        Optional.empty(),
        "a.pdf",
        Optional.empty(),
        Optional.empty(),
        1,
        String.valueOf(random.nextInt(4)).repeat(64));
  }
}
