package trustcenter.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import trustcenter.content.YamlNode.Entry;
import trustcenter.content.YamlNode.YamlList;
import trustcenter.content.YamlNode.YamlMap;
import trustcenter.content.YamlNode.YamlScalar;
import trustcenter.content.YamlNode.YamlScalar.Kind;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Span;

/**
 * Reads YAML 1.2 into a tree with positions. Anchors, aliases and merge keys work; a duplicate key,
 * a tag, a second document, an alias that expands without bound are errors at their place.
 */
final class YamlReader {
  private static final int DEEPEST = 60;

  /**
   * How many values a file may hold, written out and with every alias followed. A sub-processor of
   * which everything is said in two languages has 92, so there may be 2,700 of them.
   */
  private static final int LARGEST = 250_000;

  /** How many entries a list or a map may have: each may become a page. */
  private static final int LONGEST = 20_000;

  private static final String NUMBER = String.format(Locale.ROOT, "%,d", LARGEST);

  /** The scanner copies what it has of a line again and again. */
  private static final int LONGEST_LINE = 1_000_000;

  private static final Pattern CORE_TAGS =
      Pattern.compile("!|tag:yaml\\.org,2002:(str|int|float|bool|null|seq|map)");

  private final YAMLFactory factory =
      YAMLFactory.builder()
          .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
          .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new CoreSchema())
                  .setAllowDuplicateKeys(true)
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .build())
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * DEEPEST)
                  .maxStringLength(5_000_000)
                  .build())
          .build();

  /**
   * The tree of a text; empty where it has no content or cannot be read, which is then reported.
   */
  Optional<YamlNode> read(String file, String text, Diagnostics diagnostics) {
    YamlSpans spans = new YamlSpans(file, text);
    if (hasEndlessLine(file, text, diagnostics)) {
      return Optional.empty();
    }
    try (YAMLParser parser =
        (YAMLParser) factory.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      Building building =
          new Building(
              spans, parser, diagnostics, new HashMap<>(), new AtomicLong(), new AtomicLong());
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      YamlNode root = building.node(first);
      if (parser.nextToken() != null) {
        throw new Refused(
            building.span(), "a second document begins here.", "keep one document in a file.");
      }
      return Optional.of(root);
    } catch (Refused refused) {
      diagnostics.report(Code.SYNTAX, refused.span, refused.message, refused.hint);
    } catch (JacksonException broken) {
      diagnostics.report(new YamlSyntax(spans).told(broken));
    }
    return Optional.empty();
  }

  private static boolean hasEndlessLine(String file, String text, Diagnostics diagnostics) {
    int number = 1;
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      if (end - start > LONGEST_LINE) {
        diagnostics.report(
            Code.SYNTAX,
            new Span(file, number, LONGEST_LINE, LONGEST_LINE + 1),
            "this line has more than a million characters.",
            "no line of YAML needs that: delete what is not meant to be there, or break it.");
        return true;
      }
      start = end + 1;
      number++;
    }
    return false;
  }

  /** What this format refuses although it may be valid YAML. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Span span;
    private final String message;
    private final String hint;

    Refused(Span span, String message, String hint) {
      super(message);
      this.span = span;
      this.message = message;
      this.hint = hint;
    }
  }

  /**
   * One reading.
   *
   * @param written how many values have been read so far
   * @param merged how many entries merge keys have brought so far
   */
  private record Building(
      YamlSpans spans,
      YAMLParser parser,
      Diagnostics diagnostics,
      Map<String, YamlNode> anchors,
      AtomicLong written,
      AtomicLong merged) {

    YamlNode node(JsonToken token) {
      refuseMany();
      if (parser.isCurrentAlias()) {
        return aliased(parser.getString());
      }
      refuseTags();
      refuseDepth();
      Optional<String> anchor = anchor(token);
      YamlNode node =
          switch (token) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            default -> scalar(token);
          };
      anchor.ifPresent(name -> anchors.put(name, node));
      return node;
    }

    /** The anchor of a node; of a scalar's the parser says nothing, but it stands in the text. */
    private Optional<String> anchor(JsonToken token) {
      return token.isStructStart()
          ? Optional.ofNullable(parser.getObjectId()).map(Object::toString)
          : spans.anchor(span());
    }

    private void refuseTags() {
      String tag = parser.getRawTag();
      if (tag != null && !CORE_TAGS.matcher(tag).matches()) {
        String written = tag.replace("tag:yaml.org,2002:", "!!");
        throw new Refused(span(), "the tag `" + written + "` means nothing here.", "leave it out.");
      }
    }

    private void refuseDepth() {
      if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
        throw new Refused(
            span(),
            "values are nested more than " + DEEPEST + " levels deep.",
            "nothing in this format goes as deep.");
      }
    }

    /** Counts while it reads: a tree that is far too large must not even be built. */
    private void refuseMany() {
      if (written.incrementAndGet() > LARGEST) {
        throw tooMany("file has " + NUMBER + " values");
      }
    }

    private void refuseLong(int count, String kind) {
      if (count > LONGEST) {
        throw tooMany(kind + " has " + String.format(Locale.ROOT, "%,d", LONGEST) + " entries");
      }
    }

    private Refused tooMany(String what) {
      return new Refused(
          span(),
          "up to here this " + what + ", and here is one more.",
          "nothing in this format needs as many: delete what is not meant to be there.");
    }

    private YamlNode aliased(String name) {
      YamlNode node = anchors.get(name);
      if (node == null) {
        throw new Refused(
            span(),
            "the alias `*" + name + "` has no anchor before it.",
            "an anchor `&"
                + name
                + "` must be complete before it is used; text that begins with `*` stands in quotes.");
      }
      return node;
    }

    private YamlNode map() {
      Span start = span();
      Map<String, Entry> entries = new LinkedHashMap<>();
      List<YamlMap> others = new ArrayList<>();
      int count = 0;
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_OBJECT;
          token = parser.nextToken()) {
        refuseLong(++count, "map");
        String key = parser.currentName();
        Span keySpan = span();
        YamlNode value = node(parser.nextToken());
        if (key.equals("<<")) {
          merge(keySpan, value, others);
        } else if (entries.containsKey(key)) {
          int line = entries.get(key).keySpan().line();
          diagnostics.report(
              Code.DUPLICATE_KEY,
              keySpan,
              "`" + key + "` stands twice in this map, first at line " + line + ".",
              "keep one of the two.");
        } else {
          entries.put(key, new Entry(key, keySpan, value));
        }
      }
      others.forEach(
          map -> map.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry)));
      long weight = entries.values().stream().mapToLong(entry -> entry.value().weight()).sum();
      refuseWeight(weight, start);
      return new YamlMap(List.copyOf(entries.values()), start, weight + 1);
    }

    private void merge(Span span, YamlNode value, List<YamlMap> others) {
      if (value instanceof YamlMap map) {
        other(span, map, others);
      } else if (value instanceof YamlList list
          && list.items().stream().allMatch(YamlMap.class::isInstance)) {
        list.items().forEach(item -> other(span, (YamlMap) item, others));
      } else {
        throw new Refused(
            span, "`<<` merges maps only.", "give it an alias of a map, or a list of such.");
      }
    }

    /** Counts what is merged and not what is kept: the same map a million times costs the same. */
    private void other(Span span, YamlMap map, List<YamlMap> others) {
      if (merged.addAndGet(map.entries().size()) > LARGEST) {
        throw new Refused(
            span,
            "up to here `<<` merges more than " + NUMBER + " values.",
            "write the values out.");
      }
      others.add(map);
    }

    private YamlNode list() {
      Span start = span();
      List<YamlNode> items = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        refuseLong(items.size() + 1, "list");
        items.add(node(token));
      }
      long weight = items.stream().mapToLong(YamlNode::weight).sum();
      refuseWeight(weight, start);
      return new YamlList(items, start, weight + 1);
    }

    private static void refuseWeight(long weight, Span span) {
      if (weight > LARGEST) {
        throw new Refused(
            span,
            "the aliases in here expand to more than " + NUMBER + " values.",
            "write the values out.");
      }
    }

    private YamlNode scalar(JsonToken token) {
      Span span = span();
      String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
      Kind kind =
          switch (token) {
            case VALUE_NULL -> Kind.EMPTY;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            default -> text.isEmpty() ? Kind.EMPTY : Kind.TEXT;
          };
      String source = spans.source(parser.currentTokenLocation(), parser.currentLocation());
      return new YamlScalar(text, kind, span, source.equals(text) ? text : source);
    }

    Span span() {
      return spans.between(parser.currentTokenLocation(), parser.currentLocation());
    }
  }
}
