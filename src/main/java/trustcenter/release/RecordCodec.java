package trustcenter.release;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.release.Pieces.Piece;
import trustcenter.release.Shapes.Component;
import trustcenter.release.Shapes.Shape;

/**
 * Records of the model to JSON values and back, by their components.
 *
 * <p>A record is an object of its components in snake_case; what is empty is left out; an
 * alternative of a sealed type names itself in {@code type}; a localised value is an object of
 * languages. A missing component is empty, so that a component can be added without a new format
 * version; an unknown one is an error, so that nothing is lost silently.
 */
final class RecordCodec {
  private final Shapes shapes;
  private final Atoms atoms = new Atoms();

  /**
   * The languages of the site that is read: the first one that a localised value has is its
   * original.
   */
  private final List<Language> languages;

  RecordCodec(Shapes shapes, List<Language> languages) {
    this.shapes = shapes;
    this.languages = languages;
  }

  /** A value that does not fit its record. */
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unfit(String message) {
      super(message);
    }
  }

  /** The JSON value of a value of the model; empty for what is left out. */
  Optional<Object> encode(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.flatMap(this::encode);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? Optional.empty()
          : Optional.of(list.stream().map(this::item).toList());
    }
    if (value instanceof Localised<?> localised) {
      Map<String, Object> said = new TreeMap<>();
      localised.values().forEach((language, text) -> said.put(language.tag(), item(text)));
      return Optional.of(said);
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty() ? Optional.empty() : Optional.of(new TreeMap<>(map));
    }
    Optional<Object> atom = atoms.encode(value);
    return atom.isPresent() ? atom : Optional.of(object(value));
  }

  /** A value that must not be left out: an item of a list, a localised value. */
  private Object item(Object value) {
    return encode(value).orElse(value instanceof List ? List.of() : Map.of());
  }

  private Map<String, Object> object(Object record) {
    Map<String, Object> object = new TreeMap<>();
    Shape shape = shapes.of(record.getClass());
    shape.type().ifPresent(type -> object.put("type", type));
    for (Component component : shape.components()) {
      encode(component.of(record))
          .filter(value -> !Boolean.FALSE.equals(value))
          .ifPresent(value -> object.put(component.key(), value));
    }
    return object;
  }

  /** The value of the model for a JSON value. */
  Object decode(Object json, Type type, Where where) {
    if (json instanceof Piece piece) {
      return piece.as(type, languages, () -> decode(piece.parsed().value(), type, where));
    }
    if (type instanceof ParameterizedType parameterized) {
      return generic(json, parameterized, where);
    }
    Class<?> plain = (Class<?>) type;
    Optional<Object> atom = atoms.decode(json, plain, where);
    if (atom.isPresent()) {
      return atom.get();
    }
    Map<String, Object> object = map(json, where);
    return record(object, plain.isSealed() ? alternative(plain, object, where) : plain, where);
  }

  private Object generic(Object json, ParameterizedType type, Where where) {
    Type inner = type.getActualTypeArguments()[0];
    if (type.getRawType().equals(Optional.class)) {
      return Optional.of(decode(json, inner, where));
    }
    if (type.getRawType().equals(List.class)) {
      if (!(json instanceof List<?> list)) {
        throw new Unfit("`" + where + "` must be a list");
      }
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(decode(item, inner, where)));
      return items;
    }
    if (type.getRawType().equals(Localised.class)) {
      return localised(map(json, where), inner, where);
    }
    return words(map(json, where), type.getActualTypeArguments()[1], where);
  }

  /** Values under words of the author's own. */
  private Map<String, Object> words(Map<String, Object> map, Type inner, Where where) {
    Map<String, Object> words = new TreeMap<>();
    map.forEach(
        (word, value) -> {
          Where there = where.then(Limits.text(word, where));
          words.put(word, decode(value, inner, there));
        });
    return words;
  }

  /** A text in the site's languages. */
  Localised<String> said(Object json, Where where) {
    return localised(map(json, where), String.class, where).map(String.class::cast);
  }

  private Localised<Object> localised(Map<String, Object> said, Type inner, Where where) {
    Map<Language, Object> values = new LinkedHashMap<>();
    for (Language language : languages) {
      Object value = said.get(language.tag());
      if (value != null) {
        values.put(language, decode(value, inner, where));
      }
    }
    if (values.isEmpty() || values.size() < said.size()) {
      throw new Unfit("`" + where + "` is in a language that the site does not have");
    }
    return new Localised<>(values.keySet().iterator().next(), values);
  }

  private Class<?> alternative(Class<?> sealed, Map<String, Object> object, Where where) {
    String name = String.valueOf(object.get("type"));
    return shapes
        .alternative(sealed, name)
        .orElseThrow(() -> new Unfit("`" + where + "` is of the unknown type `" + name + "`"));
  }

  private Object record(Map<String, Object> object, Class<?> type, Where where) {
    Shape shape = shapes.of(type);
    List<Object> arguments = new ArrayList<>(shape.components().size());
    for (Component component : shape.components()) {
      Object value = object.get(component.key());
      Where there = where.then(component.key());
      arguments.add(
          value == null ? missing(component, there) : decode(value, component.type(), there));
    }
    refuseUnknown(object, shape, where);
    try {
      Object made = shape.of(arguments);
      Limits.check(made, where);
      return made;
    } catch (InvocationTargetException refused) {
      throw new Unfit("`" + where + "` does not hold: " + refused.getCause());
    }
  }

  private static void refuseUnknown(Map<String, Object> object, Shape shape, Where where) {
    for (String key : object.keySet()) {
      boolean isType = key.equals("type") && shape.type().isPresent();
      if (!isType && !shape.keys().contains(key)) {
        throw new Unfit("`" + where.then(key) + "` is not known to this version");
      }
    }
  }

  /** Whether a component of this type is left out where it is empty. */
  static boolean mayBeMissing(Class<?> type) {
    return type.equals(Optional.class)
        || type.equals(List.class)
        || type.equals(Map.class)
        || type.equals(boolean.class);
  }

  private static Object missing(Component component, Where where) {
    Class<?> type = component.kind();
    if (type.equals(Optional.class)) {
      return Optional.empty();
    } else if (type.equals(List.class)) {
      return List.of();
    } else if (type.equals(Map.class)) {
      return Map.of();
    } else if (type.equals(boolean.class)) {
      return false;
    }
    throw new Unfit("`" + where + "` is missing");
  }

  @SuppressWarnings("unchecked") // Json makes maps with strings as keys only.
  private static Map<String, Object> map(Object json, Where where) {
    if (json instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw new Unfit("`" + where + "` must be an object");
  }
}
