package trustcenter.release;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import trustcenter.model.Country;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.PartialDate;
import trustcenter.model.Period;
import trustcenter.model.Quantity;
import trustcenter.model.WebAddress;

/** The values that are one JSON value each: texts, numbers, ids, dates, words. */
final class Atoms {
  private final Map<Class<?>, Function<String, Optional<?>>> readers =
      Map.of(
          String.class, Optional::of,
          Language.class,
              text -> Language.isValid(text) ? Optional.of(new Language(text)) : Optional.empty(),
          Country.class, text -> Optional.of(new Country(text)),
          Period.class, Period::parse,
          PartialDate.class, PartialDate::parse,
          Quantity.class, Quantity::parse,
          LocalDate.class, Limits::day,
          URI.class, WebAddress::parse,
          ZoneId.class, text -> Optional.of(ZoneId.of(text)));

  /** The JSON value of an atom; empty for a value that is a record of several. */
  Optional<Object> encode(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return Optional.of(((Number) value).longValue());
    }
    if (value instanceof Boolean) {
      return Optional.of(value);
    }
    if (value instanceof Enum<?> word) {
      return Optional.of(word(word));
    }
    if (value instanceof Id id) {
      return Optional.of(id.value());
    }
    boolean isAtom = value instanceof ZoneId || readers.containsKey(value.getClass());
    return isAtom ? Optional.of(value.toString()) : Optional.empty();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The atom for a JSON value; empty where the type is no atom's. */
  Optional<Object> decode(Object json, Class<?> type, Where where) {
    if (type.equals(int.class) || type.equals(Integer.class)) {
      return Optional.of(Limits.number(of(json, Long.class, where), where));
    } else if (type.equals(long.class)) {
      return Optional.of(of(json, Long.class, where));
    } else if (type.equals(boolean.class) || type.equals(Boolean.class)) {
      return Optional.of(of(json, Boolean.class, where));
    } else if (type.isEnum()) {
      return Optional.of(constant(of(json, String.class, where), type, where));
    } else if (Id.class.isAssignableFrom(type) && type.isRecord()) {
      return Optional.of(id(of(json, String.class, where), type, where));
    }
    Function<String, Optional<?>> reader = readers.get(type);
    return reader == null
        ? Optional.empty()
        : Optional.of(read(Limits.text(of(json, String.class, where), where), reader, where));
  }

  /** The JSON Schema of an atom's type; empty where the type is no atom's. */
  Optional<Object> schema(Class<?> type) {
    if (type.equals(int.class) || type.equals(Integer.class) || type.equals(long.class)) {
      return Optional.of(Map.of("type", "integer"));
    } else if (type.equals(boolean.class) || type.equals(Boolean.class)) {
      return Optional.of(Map.of("type", "boolean"));
    } else if (type.isEnum()) {
      List<String> words =
          Arrays.stream(type.getEnumConstants()).map(each -> word((Enum<?>) each)).toList();
      return Optional.of(Map.of("enum", words));
    }
    boolean isText =
        readers.containsKey(type) || (Id.class.isAssignableFrom(type) && type.isRecord());
    return isText ? Optional.of(Map.of("type", "string")) : Optional.empty();
  }

  private static <T> T of(Object json, Class<T> type, Where where) {
    if (type.isInstance(json)) {
      return type.cast(json);
    }
    throw new RecordCodec.Unfit("`" + where + "` is of the wrong type");
  }

  private static Object read(String text, Function<String, Optional<?>> reader, Where where) {
    try {
      Optional<?> value = reader.apply(text);
      if (value.isPresent()) {
        return value.get();
      }
    } catch (IllegalArgumentException | java.time.DateTimeException unfit) {
      // Said below in the same words as any other text that does not fit.
    }
    throw new RecordCodec.Unfit("`" + where + "` cannot be `" + text + "`");
  }

  private static Object constant(String word, Class<?> type, Where where) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> word((Enum<?>) constant).equals(word))
        .findFirst()
        .orElseThrow(() -> new RecordCodec.Unfit("`" + where + "` cannot be `" + word + "`"));
  }

  private static Object id(String text, Class<?> type, Where where) {
    if (!Id.isValid(text)) {
      throw new RecordCodec.Unfit("`" + where + "` is no id: `" + text + "`");
    }
    try {
      return type.getDeclaredConstructor(String.class).newInstance(text);
    } catch (InvocationTargetException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
