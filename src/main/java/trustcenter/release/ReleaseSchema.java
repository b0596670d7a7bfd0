package trustcenter.release;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.model.Localised;
import trustcenter.model.TrustCenter;

/**
 * The JSON Schema (draft 2020-12) of a release file, made from the records that are written into
 * it, so that it cannot say something else than the files do.
 */
public final class ReleaseSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final Map<String, Object> definitions = new TreeMap<>();
  private final Atoms atoms = new Atoms();

  private ReleaseSchema() {}

  /**
   * The schema as canonical JSON.
   *
   * @param address where it is published; left out where that is not known
   */
  public static String json(Optional<String> address) {
    ReleaseSchema schema = new ReleaseSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", DRAFT);
    address.ifPresent(known -> root.put("$id", known));
    root.put("title", "A release of a trust center, format " + ReleaseFile.FORMAT);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("format", Map.of("const", ReleaseFile.FORMAT));
    properties.put("id", text("^[0-9]{4}-[0-9]{2}-[0-9]{2}(\\.[0-9]+)?$"));
    properties.put("date", text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    properties.put("title", schema.localised(String.class));
    properties.put("note", schema.localised(String.class));
    properties.put("previous", text("^[0-9a-f]{64}$"));
    properties.put("seal", text("^[0-9a-f]{64}$"));
    properties.put("content", schema.of(TrustCenter.class));
    // Before the first release there is content without a release around it.
    root.putAll(object(properties, List.of("content", "format")));
    root.put("$defs", schema.definitions);
    return new Json().canonical(root) + "\n";
  }

  private static Map<String, Object> text(String pattern) {
    return Map.of("type", "string", "pattern", pattern);
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    if (!required.isEmpty()) {
      object.put("required", required.stream().sorted().toList());
    }
    return object;
  }

  private Object of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return generic(parameterized);
    }
    Class<?> plain = (Class<?>) type;
    Optional<Object> atom = atoms.schema(plain);
    if (atom.isPresent()) {
      return atom.get();
    }
    String name = name(plain);
    if (!definitions.containsKey(name)) {
      // Named before it is described: a measure has measures below it.
      definitions.put(name, Map.of());
      definitions.put(name, plain.isSealed() ? alternatives(plain) : record(plain, false));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName();
  }

  private Object generic(ParameterizedType type) {
    Type inner = type.getActualTypeArguments()[0];
    if (type.getRawType().equals(Optional.class)) {
      return of(inner);
    }
    if (type.getRawType().equals(List.class)) {
      return Map.of("type", "array", "items", of(inner));
    }
    if (type.getRawType().equals(Localised.class)) {
      return localised(inner);
    }
    return Map.of("type", "object", "additionalProperties", Map.of("type", "string"));
  }

  /** A value by language tags. */
  private Map<String, Object> localised(Type inner) {
    return Map.of("type", "object", "minProperties", 1L, "additionalProperties", of(inner));
  }

  private Object alternatives(Class<?> sealed) {
    List<Object> all = new ArrayList<>();
    // By name: the compiler lists them in the order in which it happened to meet them.
    Arrays.stream(sealed.getPermittedSubclasses())
        .sorted(Comparator.comparing(Class::getSimpleName))
        .forEach(each -> all.add(record(each, true)));
    return Map.of("oneOf", all);
  }

  private Object record(Class<?> type, boolean isAlternative) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    if (isAlternative) {
      properties.put("type", Map.of("const", Shapes.kebab(type.getSimpleName())));
      required.add("type");
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String name = Shapes.snake(component.getName());
      properties.put(name, of(component.getGenericType()));
      if (!RecordCodec.mayBeMissing(component.getType())) {
        required.add(name);
      }
    }
    return object(properties, required);
  }
}
