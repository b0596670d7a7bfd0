package trustcenter.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.content.YamlNode.YamlList;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.content.YamlNode.YamlScalar;
import trustcenter.content.YamlNode.YamlScalar.Kind;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.diagnostic.WrittenText;
import trustcenter.markdown.Slug;
import trustcenter.model.Area;
import trustcenter.model.Country;
import trustcenter.model.EmailAddress;
import trustcenter.model.FileName;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.PartialDate;
import trustcenter.model.Party;
import trustcenter.model.Period;
import trustcenter.model.Place;
import trustcenter.model.SubprocessorId;
import trustcenter.model.WebAddress;
import trustcenter.reference.Countries;

/** One YAML value to one value of the model; what does not fit is reported and is empty. */
final class Values {
  /** The party that publishes the site. */
  private static final String SELF = "self";

  /** Characters of a name or a title: it stands on many pages. */
  static final int LONGEST_NAME = 1_000;

  /** Characters of any other text that is not Markdown; a purpose or an address has hundreds. */
  private static final int LONGEST_TEXT = 10_000;

  private final Source source;

  Values(Source source) {
    this.source = source;
  }

  /** Control characters, halves of characters, and what is no character by definition. */
  private static boolean isUnshowable(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** Text, verbatim. A number counts as its digits; true, false and nothing do not. */
  Optional<String> text(YamlNode node) {
    return text(node, LONGEST_TEXT);
  }

  /** Text of at most so many characters. */
  Optional<String> text(YamlNode node, int most) {
    if (!(node instanceof YamlScalar scalar)) {
      return wrong(node, "text");
    }
    if (scalar.text().length() > most) {
      return wrong(
          Code.INVALID_VALUE,
          node,
          "this has "
              + scalar.text().length()
              + " characters; at most "
              + most
              + " can stand here.",
          "shorten it; what is longer belongs in a text, which has a page of its own.");
    }
    if (scalar.text().codePoints().anyMatch(Values::isUnshowable)) {
      return wrong(
          Code.INVALID_VALUE, node, "there is a control character in it.", "take the escape out.");
    }
    return switch (scalar.kind()) {
      case TEXT, NUMBER -> scalar.text().isBlank() ? empty(node) : noted(scalar, false);
      case EMPTY -> empty(node);
      case BOOLEAN ->
          wrong(
              Code.WRONG_TYPE,
              node,
              "`" + scalar.text() + "` is read as true or false; text is expected.",
              "write it in quotes.");
    };
  }

  /** The text of a value, which readers will see. */
  private Optional<String> noted(YamlScalar scalar, boolean markdown) {
    Span span = scalar.span();
    source
        .positions()
        .text(new WrittenText(span.file(), span.line(), span.column(), scalar.source(), markdown));
    return Optional.of(scalar.text().strip());
  }

  /** Notes that a value, or each of its languages, is Markdown. */
  void noteMarkdown(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      noted(scalar, true);
    } else if (node instanceof YamlMap map) {
      map.entries().forEach(entry -> noteMarkdown(entry.value()));
    }
  }

  private <T> Optional<T> empty(YamlNode node) {
    return wrong(Code.EMPTY_VALUE, node, "there is no value.", "give one, or leave the key out.");
  }

  private <T> Optional<T> wrong(YamlNode node, String expected) {
    if (node instanceof YamlScalar scalar && scalar.kind() == Kind.EMPTY) {
      return empty(node);
    }
    String found =
        node instanceof YamlMap ? "a map" : node instanceof YamlList ? "a list" : "a single value";
    return wrong(Code.WRONG_TYPE, node, expected + " is expected, " + found + " is given.", "");
  }

  private <T> Optional<T> wrong(Code code, YamlNode node, String message, String hint) {
    source.report(code, node.span(), message, hint);
    return Optional.empty();
  }

  /** A hint that names what was most likely meant, else what to do. */
  static String meant(Optional<String> near, String orElse) {
    return near.map(word -> "did you mean `" + word + "`?").orElse(orElse);
  }

  /** Plain text in the default language, or a map of languages. */
  Optional<Localised<String>> localised(YamlNode node) {
    return localised(node, LONGEST_TEXT);
  }

  /** The same, of at most so many characters in each language. */
  Optional<Localised<String>> localised(YamlNode node, int most) {
    if (!(node instanceof YamlMap map)) {
      return text(node, most).map(text -> Localised.of(source.defaultLanguage(), text));
    }
    Map<Language, String> values = new LinkedHashMap<>();
    for (YamlNode.Entry entry : map.entries()) {
      language(entry.key(), entry.keySpan())
          .ifPresent(
              language -> text(entry.value(), most).ifPresent(text -> values.put(language, text)));
    }
    if (values.isEmpty()) {
      return map.entries().isEmpty() ? empty(node) : Optional.empty();
    }
    return Optional.of(new Localised<>(original(values), inSiteOrder(values)));
  }

  private Language original(Map<Language, String> values) {
    return source.languages().stream().filter(values::containsKey).findFirst().orElseThrow();
  }

  private Map<Language, String> inSiteOrder(Map<Language, String> values) {
    Map<Language, String> ordered = new LinkedHashMap<>();
    source.languages().stream()
        .filter(values::containsKey)
        .forEach(language -> ordered.put(language, values.get(language)));
    return ordered;
  }

  private Optional<Language> language(String tag, Span span) {
    Optional<Language> language =
        source.languages().stream().filter(known -> known.tag().equals(tag)).findFirst();
    if (language.isEmpty()) {
      source.report(
          Code.UNKNOWN_LANGUAGE,
          span,
          "`" + tag + "` is not a language of this site.",
          Nearest.hint(tag, source.languages().stream().map(Language::tag).toList()));
    }
    return language;
  }

  /** A list; a single value counts as a list of one. */
  List<YamlNode> items(YamlNode node) {
    return node instanceof YamlList list ? list.items() : List.of(node);
  }

  List<String> texts(YamlNode node) {
    List<String> texts = new ArrayList<>();
    items(node).forEach(item -> text(item).ifPresent(texts::add));
    return texts;
  }

  Optional<LocalDate> date(YamlNode node) {
    return text(node).flatMap(text -> date(text, node.span()));
  }

  /** A day as ISO 8601 writes it, within four digits of years. */
  Optional<LocalDate> date(String text, Span span) {
    Optional<LocalDate> day =
        PartialDate.parse(text).filter(date -> date.day().isPresent()).map(PartialDate::latest);
    if (day.isEmpty()) {
      source.report(
          Code.INVALID_DATE,
          span,
          "`" + text + "` is not a day on the calendar.",
          meant(NearMiss.date(text), "write year, month and day, for instance 2024-09-30."));
    }
    return day;
  }

  Optional<PartialDate> partialDate(YamlNode node) {
    Optional<String> text = text(node);
    Optional<PartialDate> date = text.flatMap(PartialDate::parse);
    if (text.isPresent() && date.isEmpty()) {
      return wrong(
          Code.INVALID_DATE,
          node,
          "`" + text.get() + "` is neither a month nor a day on the calendar.",
          meant(NearMiss.partialDate(text.get()), "write 2024-09 or 2024-09-30."));
    }
    return date;
  }

  Optional<Period> period(YamlNode node) {
    Optional<String> text = text(node);
    Optional<Period> period = text.flatMap(Period::parse);
    if (text.isPresent() && period.isEmpty()) {
      return wrong(
          Code.INVALID_PERIOD,
          node,
          "`" + text.get() + "` is not a period.",
          meant(
              NearMiss.period(text.get()),
              "write it as ISO 8601 does: P4W for four weeks, P30D for thirty days, P12M for twelve months."));
    }
    return period;
  }

  Optional<Boolean> flag(YamlNode node) {
    if (node instanceof YamlScalar scalar && scalar.kind() == Kind.BOOLEAN) {
      return Optional.of(scalar.text().equalsIgnoreCase("true"));
    }
    String text = node instanceof YamlScalar scalar ? scalar.text() : "";
    return wrong(
        Code.WRONG_TYPE,
        node,
        "`true` or `false` is expected.",
        text.matches("true|false") ? "write it without quotes." : meant(NearMiss.flag(text), ""));
  }

  Optional<Integer> integer(YamlNode node) {
    if (node instanceof YamlScalar scalar && scalar.text().matches("-?\\d{1,9}")) {
      return Optional.of(Integer.valueOf(scalar.text()));
    }
    return wrong(Code.WRONG_TYPE, node, "a whole number is expected.", "");
  }

  Optional<Integer> integer(YamlNode node, int least) {
    Optional<Integer> number = integer(node);
    return number.isPresent() && number.get() < least
        ? wrong(Code.INVALID_VALUE, node, "`" + number.get() + "` is less than " + least + ".", "")
        : number;
  }

  Optional<Country> country(YamlNode node) {
    return text(node)
        .flatMap(
            text -> {
              Optional<Country> country = source.reference().countries().country(text);
              return country.isPresent()
                  ? country
                  : noCountry(node, text, "not a country code", Optional.empty(), "");
            });
  }

  private <T> Optional<T> noCountry(
      YamlNode node, String text, String wrong, Optional<String> area, String orElse) {
    Countries countries = source.reference().countries();
    String code = countries.codeOf(text).map(c -> ", `" + c + "`").orElse("");
    Optional<String> near =
        code.isEmpty() ? area.or(() -> NearMiss.country(text, countries)) : Optional.empty();
    return wrong(
        Code.UNKNOWN_COUNTRY,
        node,
        "`" + text + "` is " + wrong + ".",
        meant(near, "use the ISO 3166-1 code" + code + (code.isEmpty() ? orElse : "") + "."));
  }

  /** A country or an area. */
  Optional<Place> place(YamlNode node) {
    Optional<String> text = text(node);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (Area area : Area.values()) {
      if (area.word().equals(text.get())) {
        return Optional.of(new Place.InArea(area));
      }
    }
    Optional<Country> country = source.reference().countries().country(text.get());
    return country.isPresent()
        ? Optional.of(new Place.InCountry(country.get()))
        : noCountry(
            node,
            text.get(),
            "neither a country code nor an area",
            NearMiss.area(text.get()),
            ", or `EU`, `EEA` or `worldwide`");
  }

  /** An absolute http or https address. */
  Optional<URI> url(YamlNode node) {
    return text(node)
        .flatMap(
            text -> {
              Optional<URI> address = WebAddress.parse(text);
              return address.isPresent() ? address : noAddress(node, text);
            });
  }

  private Optional<URI> noAddress(YamlNode node, String text) {
    return wrong(
        Code.INVALID_URL,
        node,
        "`" + text + "` is not an address on the web.",
        text.matches("https?://.*")
            ? "write it as a browser shows it; a space is `%20`."
            : meant(NearMiss.url(text), "begin it with https://."));
  }

  /** The same, as it is written. */
  Optional<String> webAddress(YamlNode node) {
    return url(node).flatMap(known -> text(node));
  }

  /** An e-mail address, RFC 5321 without quoted local parts, as it is written. */
  Optional<String> email(YamlNode node) {
    Optional<String> text = text(node);
    if (text.isPresent() && !EmailAddress.isValid(text.get())) {
      return wrong(
          Code.INVALID_EMAIL,
          node,
          "`" + text.get() + "` is not an e-mail address.",
          meant(
              NearMiss.email(text.get()).filter(EmailAddress::isValid),
              "write the address alone, for instance privacy@example.com."));
    }
    return text;
  }

  /** One of a set of words. */
  <T> Optional<T> word(YamlNode node, Map<String, T> words, Code unknown) {
    Optional<String> text = text(node);
    Optional<T> meant = text.flatMap(word -> Optional.ofNullable(words.get(word)));
    if (text.isPresent() && meant.isEmpty()) {
      return wrong(
          unknown,
          node,
          "`" + text.get() + "` means nothing here.",
          Nearest.hint(text.get(), words.keySet()));
    }
    return meant;
  }

  /** An id that must have the form of one. */
  Optional<String> id(YamlNode node) {
    return text(node)
        .flatMap(
            text ->
                Id.isValid(text)
                    ? Optional.of(text)
                    : wrong(Code.INVALID_ID, node, "`" + text + "` is not an id.", idHint(text)));
  }

  /** What to write in place of a text that is no id. */
  static String idHint(String text) {
    if (FileName.isDevice(Slug.of(text))) {
      return "Windows takes it for a device, and ids become names of files; write an `id` or a name"
          + " that says more.";
    }
    return "use lower-case letters, digits and dashes, for instance `" + Slug.of(text) + "`.";
  }

  /** The id of a thing that is declared somewhere; looked up once everything is read. */
  <I extends Id> Optional<I> reference(YamlNode node, IdKind<I> kind) {
    return id(node)
        .map(kind.make())
        .map(
            id -> {
              source.ids().use(kind, id, node.span());
              return id;
            });
  }

  <I extends Id> List<I> references(YamlNode node, IdKind<I> kind) {
    List<I> references = new ArrayList<>();
    items(node).forEach(item -> reference(item, kind).ifPresent(references::add));
    return references;
  }

  /** {@code self}, the id of a sub-processor, or a name. */
  Optional<Party> party(YamlNode node) {
    return text(node)
        .flatMap(
            text -> {
              if (text.equals(SELF)) {
                return Optional.of(new Party.Self());
              }
              if (Id.isValid(text)) {
                SubprocessorId id = new SubprocessorId(text);
                source.ids().use(IdKind.SUBPROCESSOR, id, node.span(), List.of(SELF));
                return Optional.of(new Party.Registered(id));
              }
              return Optional.of(new Party.Named(text));
            });
  }

  /** Words to values, for {@link #word}. */
  static <T> Map<String, T> words(T[] values, java.util.function.Function<T, String> word) {
    Map<String, T> words = new LinkedHashMap<>();
    for (T value : values) {
      words.put(word.apply(value), value);
    }
    return words;
  }

  static Map<String, String> words(Collection<String> words) {
    Map<String, String> same = new LinkedHashMap<>();
    words.forEach(word -> same.put(word, word));
    return same;
  }
}
