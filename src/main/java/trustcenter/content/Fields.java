package trustcenter.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import trustcenter.content.YamlNode.Entry;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.model.Country;
import trustcenter.model.Id;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.PartialDate;
import trustcenter.model.Party;
import trustcenter.model.Period;

/**
 * The keys of one map, asked for one by one. What was asked for is what the format knows at this
 * place: {@link #done()} reports every other key.
 */
final class Fields {
  /** Keys of what stands on many pages, in headings, lists and links. */
  private static final Set<String> NAMES = Set.of("name", "brand", "title", "label");

  private final Source source;
  private final Values values;
  private final YamlMap map;
  private final String pointer;
  private final Set<String> asked = new LinkedHashSet<>();

  Fields(Source source, YamlMap map, String pointer) {
    this.source = source;
    this.values = new Values(source);
    this.map = map;
    this.pointer = pointer;
    source.positions().put(pointer, map.span());
  }

  Source source() {
    return source;
  }

  Values values() {
    return values;
  }

  String pointer() {
    return pointer;
  }

  Span span() {
    return map.span();
  }

  /** Where a key's value stands; where the map stands, if the key is not there. */
  Span span(String key) {
    return entry(key).map(entry -> entry.value().span()).orElse(map.span());
  }

  boolean has(String key) {
    return entry(key).isPresent();
  }

  private Optional<Entry> entry(String key) {
    asked.add(key);
    return map.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /** The value of a key, and its position noted. */
  Optional<YamlNode> node(String key) {
    Optional<YamlNode> node = entry(key).map(Entry::value);
    node.ifPresent(value -> source.positions().put(pointer + "/" + key, value.span()));
    return node;
  }

  private <T> Optional<T> read(String key, Function<YamlNode, Optional<T>> reading) {
    return node(key).flatMap(reading);
  }

  private <T> List<T> readAll(String key, Function<YamlNode, Optional<T>> reading) {
    List<T> all = new ArrayList<>();
    node(key)
        .ifPresent(
            node -> values.items(node).forEach(item -> reading.apply(item).ifPresent(all::add)));
    return all;
  }

  Optional<String> text(String key) {
    return NAMES.contains(key)
        ? read(key, node -> values.text(node, Values.LONGEST_NAME))
        : read(key, values::text);
  }

  /** Text without which the map cannot be read. */
  Optional<String> requiredText(String key) {
    require(key);
    return text(key);
  }

  Optional<Localised<String>> requiredLocalised(String key) {
    require(key);
    return localised(key);
  }

  /** Reports a key that is not there. */
  void require(String key) {
    if (!has(key)) {
      source.report(
          Code.MISSING_KEY,
          map.span(),
          "`" + key + "` is missing.",
          "without it this cannot be read; add it.");
    }
  }

  Optional<Localised<String>> localised(String key) {
    return NAMES.contains(key)
        ? read(key, node -> values.localised(node, Values.LONGEST_NAME))
        : read(key, values::localised);
  }

  Optional<Localised<Markdown>> markdown(String key) {
    Optional<Localised<String>> text = read(key, node -> values.localised(node, Integer.MAX_VALUE));
    text.flatMap(words -> node(key)).ifPresent(values::noteMarkdown);
    text.ifPresent(
        words ->
            words.values().values().forEach(one -> source.links().collect(source, one, span(key))));
    return text.map(words -> words.map(one -> new Markdown(one, source.path())));
  }

  /** Lines or names: one, or a list of them. */
  List<String> texts(String key) {
    return readAll(key, values::text);
  }

  List<Localised<String>> localisedList(String key) {
    return readAll(key, values::localised);
  }

  Optional<LocalDate> date(String key) {
    return read(key, values::date);
  }

  Optional<PartialDate> partialDate(String key) {
    return read(key, values::partialDate);
  }

  Optional<Period> period(String key) {
    return read(key, values::period);
  }

  Optional<Country> country(String key) {
    return read(key, values::country);
  }

  Optional<URI> url(String key) {
    return read(key, values::url);
  }

  Optional<String> webAddress(String key) {
    return read(key, values::webAddress);
  }

  Optional<String> email(String key) {
    return read(key, values::email);
  }

  Optional<Boolean> flag(String key) {
    return read(key, values::flag);
  }

  Optional<Integer> integer(String key) {
    return read(key, values::integer);
  }

  /** A whole number that must not be less than another. */
  Optional<Integer> integer(String key, int least) {
    return read(key, node -> values.integer(node, least));
  }

  <T> Optional<T> word(String key, Map<String, T> words) {
    return read(key, node -> values.word(node, words, Code.UNKNOWN_WORD));
  }

  <T> List<T> words(String key, Map<String, T> words) {
    return readAll(key, node -> values.word(node, words, Code.UNKNOWN_WORD));
  }

  <I extends Id> Optional<I> reference(String key, IdKind<I> kind) {
    return read(key, node -> values.reference(node, kind));
  }

  <I extends Id> List<I> references(String key, IdKind<I> kind) {
    return node(key).map(node -> values.references(node, kind)).orElse(List.of());
  }

  Optional<Party> party(String key) {
    return read(key, values::party);
  }

  List<Party> parties(String key) {
    return readAll(key, values::party);
  }

  /** The map below a key. */
  Optional<Fields> map(String key) {
    return node(key).flatMap(node -> asMap(node, pointer + "/" + key));
  }

  /** The maps in the list below a key, each with its place in the list as its pointer. */
  List<Fields> maps(String key) {
    List<Fields> maps = new ArrayList<>();
    node(key)
        .ifPresent(
            node -> {
              int index = 0;
              for (YamlNode item : values.items(node)) {
                asMap(item, pointer + "/" + key + "/" + index++).ifPresent(maps::add);
              }
            });
    return maps;
  }

  /** A node as a map; anything else is reported. */
  Optional<Fields> asMap(YamlNode node, String at) {
    if (node instanceof YamlMap inner) {
      return Optional.of(new Fields(source, inner, at));
    }
    source.report(Code.WRONG_TYPE, node.span(), "a map of keys and values is expected.", "");
    return Optional.empty();
  }

  /** The keys as they are written, for maps whose keys are the author's own. */
  List<Entry> entries() {
    return map.entries();
  }

  /** Reports every key that was not asked for. */
  void done() {
    for (Entry entry : map.entries()) {
      if (!asked.contains(entry.key())) {
        source.report(
            Code.UNKNOWN_KEY,
            entry.keySpan(),
            "`" + entry.key() + "` is not a key here.",
            Nearest.hint(entry.key(), asked));
      }
    }
  }
}
