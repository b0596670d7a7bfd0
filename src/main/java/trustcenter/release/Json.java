package trustcenter.release;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import trustcenter.release.Pieces.Piece;

/**
 * JSON as maps, lists, strings, whole numbers and truth values, and its canonical form (RFC 8785).
 */
final class Json {
  /** The greatest number up to which each whole one is a number of ECMAScript. */
  private static final long EXACT = 1L << 53;

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  /** A text that is no JSON of the kind releases are made of. */
  static final class BrokenJson extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenJson(String message) {
      super(message);
    }
  }

  /**
   * The canonical text of a value: keys in the order of their UTF-16 code units, as Java compares
   * strings (section 3.2.3), no more escaped than must be (3.2.2.2), numbers as ECMAScript writes
   * them (3.2.2.3).
   */
  String canonical(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      write(out, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Object value) {
    if (value instanceof Piece) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      Map<?, ?> ordered = map instanceof SortedMap<?, ?> ? map : new TreeMap<>(map);
      for (Map.Entry<?, ?> entry : ordered.entrySet()) {
        out.writeName((String) entry.getKey());
        write(out, entry.getValue());
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(item -> write(out, item));
      out.writeEndArray();
    } else if (value instanceof String string) {
      out.writeString(string);
    } else if (value instanceof Long number) {
      writeNumber(out, number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("no JSON: " + value.getClass());
    }
  }

  private static void writeNumber(JsonGenerator out, long number) {
    if (number >= -EXACT && number <= EXACT) {
      out.writeNumber(number);
      return;
    }
    try {
      out.writeRawValue(NumberToJSON.serializeNumber((double) number));
    } catch (IOException impossible) {
      throw new IllegalStateException("every whole number has a form", impossible);
    }
  }

  /** The value of a text. */
  Object parse(String text) throws BrokenJson {
    return parse(text, List.of(), string -> string);
  }

  /**
   * The value of a text in which each {@code null} stands for a piece.
   *
   * @param pieces in the order of the text
   * @param strings takes each string that is a value, and gives an equal one
   */
  Object parse(String text, List<?> pieces, UnaryOperator<String> strings) throws BrokenJson {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new BrokenJson("it is empty");
      }
      Iterator<?> left = pieces.iterator();
      Object value = new Reading(parser, left, strings).value(first);
      if (parser.nextToken() != null) {
        throw new BrokenJson("something follows behind its end");
      }
      if (left.hasNext()) {
        throw new BrokenJson("its brackets do not fit each other");
      }
      return value;
    } catch (JacksonException broken) {
      throw new BrokenJson("it is no valid JSON: " + broken.getOriginalMessage());
    }
  }

  /** A text while it is read. */
  private record Reading(JsonParser parser, Iterator<?> pieces, UnaryOperator<String> strings) {
    Object value(JsonToken token) throws BrokenJson {
      if (token == JsonToken.VALUE_NULL && pieces.hasNext()) {
        return pieces.next();
      }
      return switch (token) {
        case START_OBJECT -> map();
        case START_ARRAY -> list();
        case VALUE_STRING -> strings.apply(parser.getString());
        case VALUE_NUMBER_INT -> parser.getLongValue();
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> throw new BrokenJson("it holds " + token + ", which no release does");
      };
    }

    private Map<String, Object> map() throws BrokenJson {
      Map<String, Object> map = new TreeMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        map.put(key, value(parser.nextToken()));
      }
      return map;
    }

    private List<Object> list() throws BrokenJson {
      List<Object> list = new ArrayList<>();
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        list.add(value(token));
      }
      return list;
    }
  }
}
