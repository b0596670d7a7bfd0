package trustcenter.release;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How records look as JSON, asked of each class once. Safe for use by several threads. */
final class Shapes {
  private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
  private final Map<Class<?>, Map<String, Class<?>>> alternatives = new ConcurrentHashMap<>();

  /**
   * A record.
   *
   * @param type what it says in {@code type}; empty where it is no alternative of others
   * @param keys of its components
   */
  record Shape(
      Optional<String> type, List<Component> components, Set<String> keys, Constructor<?> made) {
    /** The record of some components, in their order. */
    Object of(List<Object> arguments) throws InvocationTargetException {
      try {
        return made.newInstance(arguments.toArray());
      } catch (InstantiationException | IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  /** A component of a record under its key. */
  record Component(String key, Class<?> kind, Type type, Method accessor) {
    /** What a record has here. */
    Object of(Object record) {
      try {
        return accessor.invoke(record);
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  Shape of(Class<?> record) {
    return shapes.computeIfAbsent(record, Shapes::shape);
  }

  private static Shape shape(Class<?> record) {
    List<Component> components =
        Arrays.stream(record.getRecordComponents()).map(Shapes::component).toList();
    Set<String> keys = new HashSet<>();
    components.forEach(component -> keys.add(component.key()));
    Class<?>[] types = components.stream().map(Component::kind).toArray(Class<?>[]::new);
    boolean isAlternative = Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
    try {
      return new Shape(
          Optional.of(kebab(record.getSimpleName())).filter(name -> isAlternative),
          components,
          keys,
          record.getDeclaredConstructor(types));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Component component(RecordComponent component) {
    return new Component(
        snake(component.getName()),
        component.getType(),
        component.getGenericType(),
        component.getAccessor());
  }

  /** The alternative of a sealed type that bears a name. */
  Optional<Class<?>> alternative(Class<?> sealed, String name) {
    return Optional.ofNullable(
        alternatives.computeIfAbsent(sealed, Shapes::alternatives).get(name));
  }

  private static Map<String, Class<?>> alternatives(Class<?> sealed) {
    Map<String, Class<?>> named = new LinkedHashMap<>();
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      named.put(kebab(each.getSimpleName()), each);
    }
    return named;
  }

  static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  static String snake(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z0-9])", "_").toLowerCase(Locale.ROOT);
  }
}
