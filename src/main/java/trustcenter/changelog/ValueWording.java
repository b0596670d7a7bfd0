package trustcenter.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.diff.FieldValue;
import trustcenter.model.Agreement;
import trustcenter.model.Catalogue;
import trustcenter.model.Certificate;
import trustcenter.model.CertificateId;
import trustcenter.model.Fact;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Location;
import trustcenter.model.Party;
import trustcenter.model.Place;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;
import trustcenter.model.TrustCenter;
import trustcenter.wording.Wording;

/** Says what a field says, as plain text in the reader's language. */
final class ValueWording {
  private static final String AND_THEN = "; ";

  private final Wording wording;

  /** In which the author's own words are said. */
  private final Language language;

  private final PlainText plain;

  /** The contents in which names are looked up, the later one first. */
  private final List<TrustCenter> contents;

  ValueWording(Wording wording, PlainText plain, List<TrustCenter> contents) {
    this(wording, wording.language(), plain, contents);
  }

  private ValueWording(
      Wording wording, Language language, PlainText plain, List<TrustCenter> contents) {
    this.wording = wording;
    this.language = language;
    this.plain = plain;
    this.contents = List.copyOf(contents);
  }

  String text(Optional<FieldValue> value) {
    return value.map(this::text).orElse("");
  }

  /** The same with the author's own words in another language. */
  ValueWording in(Language other) {
    return new ValueWording(wording, other, plain, contents);
  }

  /** The same with ids in place of names. */
  String ids(Optional<FieldValue> value) {
    return value.orElse(null) instanceof FieldValue.Ids ids
        ? String.join(", ", ids.ids().stream().map(Id::value).toList())
        : text(value);
  }

  private String text(FieldValue value) {
    if (value instanceof FieldValue.Words words) {
      return said(words.words());
    } else if (value instanceof FieldValue.Prose prose) {
      return plain.ofBlocks(prose.text().in(language).value());
    } else if (value instanceof FieldValue.Plain plain) {
      return plain.text();
    } else if (value instanceof FieldValue.Lines lines) {
      return String.join(", ", lines.lines());
    } else if (value instanceof FieldValue.Many many) {
      return many.items().stream().map(this::category).reduce(this::comma).orElse("");
    } else if (value instanceof FieldValue.Listed listed) {
      return String.join(", ", listed.items().in(language).value());
    } else if (value instanceof FieldValue.Flag flag) {
      return wording.text(flag.isSet() ? "yes" : "no");
    }
    return date(value);
  }

  private String date(FieldValue value) {
    if (value instanceof FieldValue.Date date) {
      return wording.day(date.date()).text();
    } else if (value instanceof FieldValue.Partial partial) {
      return wording.partial(Optional.of(partial.date())).text();
    } else if (value instanceof FieldValue.Length length) {
      return wording.period(length.period());
    } else if (value instanceof FieldValue.OfCountry country) {
      return wording.country(country.country());
    } else if (value instanceof FieldValue.Places places) {
      return joined(places.locations().stream().map(this::location).toList());
    } else if (value instanceof FieldValue.Transferred transferred) {
      return transfer(transferred.transfer());
    } else if (value instanceof FieldValue.Link link) {
      return link.address().toString();
    } else if (value instanceof FieldValue.Reached reached) {
      return contact(reached.contact());
    }
    return other(value);
  }

  private String other(FieldValue value) {
    if (value instanceof FieldValue.Ids ids) {
      return joined(ids.ids().stream().map(this::name).toList());
    } else if (value instanceof FieldValue.Parties parties) {
      return joined(parties.parties().stream().map(this::party).toList());
    } else if (value instanceof FieldValue.Terms terms) {
      return String.join(", ", terms.words().stream().map(this::term).toList());
    } else if (value instanceof FieldValue.Languages languages) {
      return String.join(", ", languages.languages().stream().map(Language::tag).toList());
    } else if (value instanceof FieldValue.Territories territories) {
      return String.join(", ", territories.territories().stream().map(this::territory).toList());
    } else if (value instanceof FieldValue.Annexes annexes) {
      return String.join(
          ", ",
          annexes.annexes().in(language).value().stream().map(Agreement.Annex::label).toList());
    } else if (value instanceof FieldValue.OfAnnex annex) {
      return said(annex.annex().label());
    } else if (value instanceof FieldValue.Scopes scopes) {
      return joined(scopes.scopes().stream().map(Catalogue.Scope::label).map(this::said).toList());
    } else if (value instanceof FieldValue.Products products) {
      return String.join(
          ", ", products.products().stream().map(product -> said(product.name())).toList());
    } else if (value instanceof FieldValue.OfAuthority authority) {
      return authority.authority().agreement()
          + authority.authority().section().map(at -> " " + at).orElse("");
    } else if (value instanceof FieldValue.References references) {
      return String.join(
          ", ", references.controls().entrySet().stream().map(this::reference).toList());
    }
    throw new IllegalStateException("no words for " + value.getClass().getSimpleName());
  }

  String said(Localised<String> text) {
    return text.in(language).value();
  }

  private String comma(String one, String other) {
    return one + ", " + other;
  }

  private static String joined(List<String> texts) {
    return String.join(AND_THEN, texts);
  }

  String category(Localised<String> word) {
    return wording.strings().optional("data." + word.inOriginal()).orElseGet(() -> said(word));
  }

  private String term(String word) {
    for (String kind :
        List.of(
            "responsibility.",
            "availability.",
            "authorisation.",
            "scheme.",
            "role.",
            "vocabulary.",
            "term.")) {
      Optional<String> known = wording.strings().optional(kind + word);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return word;
  }

  private String reference(Map.Entry<String, String> control) {
    return wording.text("reference." + control.getKey()) + " " + control.getValue();
  }

  String place(Place place) {
    return wording.place(place);
  }

  String location(Location location) {
    StringBuilder text =
        new StringBuilder(
            location.label().map(this::said).orElseGet(() -> place(location.place())));
    location
        .region()
        .map(this::said)
        .filter(region -> text.indexOf(region) < 0)
        .ifPresent(region -> text.append(" (").append(region).append(')'));
    location.activity().ifPresent(activity -> text.append(", ").append(said(activity)));
    location.transfer().ifPresent(transfer -> text.append(", ").append(transfer(transfer)));
    return text.toString();
  }

  String transfer(Transfer transfer) {
    List<String> parts = new ArrayList<>();
    transfer.mechanism().ifPresent(known -> parts.add(wording.text("mechanism." + known.word())));
    transfer.reference().ifPresent(reference -> parts.add(said(reference)));
    transfer
        .fallback()
        .ifPresent(
            known ->
                parts.add(
                    wording.text("transfer.fallback", wording.text("mechanism." + known.word()))));
    transfer
        .checked()
        .ifPresent(day -> parts.add(wording.text("transfer.checked", wording.day(day).text())));
    transfer.justification().ifPresent(text -> parts.add(said(text)));
    return String.join(", ", parts);
  }

  private static String contact(Subprocessor.EntityContact contact) {
    List<String> parts = new ArrayList<>();
    contact.person().ifPresent(parts::add);
    contact.phone().ifPresent(parts::add);
    contact.email().ifPresent(parts::add);
    contact.url().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private String territory(Agreement.Territory territory) {
    return territory instanceof Agreement.Territory.At at
        ? wording.place(at.place())
        : wording.text("territory.adequacy");
  }

  String party(Party party) {
    if (party instanceof Party.Self) {
      return contents.isEmpty() ? "" : contents.get(0).site().organisation().name();
    }
    return party instanceof Party.Registered registered
        ? name(registered.id())
        : ((Party.Named) party).name();
  }

  /** What a thing is called, where it is known. */
  String name(Id id) {
    for (TrustCenter content : contents) {
      if (id instanceof CertificateId certificate) {
        Optional<String> name =
            content.certificate(certificate).map(each -> certificate(each, content));
        if (name.isPresent()) {
          return name.get();
        }
      }
      Optional<String> name = Names.of(id, content).map(this::said);
      if (name.isPresent()) {
        return name.get();
      }
    }
    return id.value();
  }

  /** A certificate by its title or its scheme, and the data centers that tell it from others. */
  private String certificate(Certificate certificate, TrustCenter content) {
    return new CertificateName(wording).of(certificate, content);
  }

  /** A fact about a data center. */
  String fact(Fact.FactValue value) {
    if (value instanceof Fact.Flag flag) {
      return wording.text(flag.present() ? "fact.present" : "fact.absent");
    } else if (value instanceof Fact.Measured measured) {
      return wording.quantity(measured.quantity());
    } else if (value instanceof Fact.Level level) {
      return wording.text(
          "redundancy." + level.redundancy().name().toLowerCase(java.util.Locale.ROOT));
    } else if (value instanceof Fact.Term term) {
      return wording.text("term." + term.word());
    } else if (value instanceof Fact.Words words) {
      return said(words.words());
    }
    List<String> parts = new ArrayList<>();
    for (Fact.Property property : ((Fact.Properties) value).properties()) {
      String said = fact(property.value());
      parts.add(
          property.name().equals("qualifier")
              ? said
              : wording.text("property." + property.name(), said));
    }
    return String.join(", ", parts);
  }
}
