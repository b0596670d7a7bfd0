package trustcenter.diff;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import trustcenter.model.Agreement;
import trustcenter.model.Catalogue;
import trustcenter.model.Country;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Location;
import trustcenter.model.Markdown;
import trustcenter.model.NoticeTerms;
import trustcenter.model.PartialDate;
import trustcenter.model.Party;
import trustcenter.model.Period;
import trustcenter.model.Product;
import trustcenter.model.Subprocessor;
import trustcenter.model.Transfer;

/** What a field says: a value of the model, so that it can be worded in each language. */
public sealed interface FieldValue {
  /** The author's words. */
  record Words(Localised<String> words) implements FieldValue {}

  /** The author's words with Markdown's marks in them. */
  record Prose(Localised<Markdown> text) implements FieldValue {}

  /** Words that are the same in all languages: a name, a number, a digest. */
  record Plain(String text) implements FieldValue {}

  /** Lines in their order, the same in all languages: an address. */
  record Lines(List<String> lines) implements FieldValue {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** Several words of the author; their order means nothing. */
  record Many(List<Localised<String>> items) implements FieldValue {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** Several words in each language, which need not be as many in all of them. */
  record Listed(Localised<List<String>> items) implements FieldValue {}

  /** Words of the format's own vocabulary, for instance {@code bookable} or {@code general}. */
  record Terms(List<String> words) implements FieldValue {
    public Terms {
      words = List.copyOf(words);
    }
  }

  record Flag(boolean isSet) implements FieldValue {}

  record Date(LocalDate date) implements FieldValue {}

  record Partial(PartialDate date) implements FieldValue {}

  record Length(Period period) implements FieldValue {}

  record OfCountry(Country country) implements FieldValue {}

  /** The first is the default where they are a site's. */
  record Languages(List<Language> languages) implements FieldValue {
    public Languages {
      languages = List.copyOf(languages);
    }
  }

  record Link(URI address) implements FieldValue {}

  /** Things by their ids; their order means nothing. */
  record Ids(List<? extends Id> ids) implements FieldValue {
    public Ids {
      ids = List.copyOf(ids);
    }
  }

  record Parties(List<Party> parties) implements FieldValue {
    public Parties {
      parties = List.copyOf(parties);
    }
  }

  record Places(List<Location> locations) implements FieldValue {
    public Places {
      locations = List.copyOf(locations);
    }
  }

  record Transferred(Transfer transfer) implements FieldValue {}

  record Reached(Subprocessor.EntityContact contact) implements FieldValue {}

  record Territories(List<Agreement.Territory> territories) implements FieldValue {
    public Territories {
      territories = List.copyOf(territories);
    }
  }

  record Annexes(Localised<List<Agreement.Annex>> annexes) implements FieldValue {}

  record OfAnnex(Catalogue.AnnexOf annex) implements FieldValue {}

  record Scopes(List<Catalogue.Scope> scopes) implements FieldValue {
    public Scopes {
      scopes = List.copyOf(scopes);
    }
  }

  record Products(List<Product> products) implements FieldValue {
    public Products {
      products = List.copyOf(products);
    }
  }

  record OfAuthority(NoticeTerms.Authority authority) implements FieldValue {}

  /** A measure's controls in other catalogues, for instance {@code iso27001} to {@code A.7.2}. */
  record References(Map<String, String> controls) implements FieldValue {
    public References {
      controls = Collections.unmodifiableMap(new TreeMap<>(controls));
    }
  }
}
