package trustcenter.page;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Views in another frame. Safe for use by several threads. */
public final class Reframed {
  private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

  /** How a view is taken apart and put together again. */
  private record Shape(List<Method> components, Constructor<?> made) {}

  /** The same view in another frame; views are records. */
  public View of(View view, Frame frame) {
    Shape shape = shapes.computeIfAbsent(view.getClass(), Reframed::shape);
    Object[] values = new Object[shape.components().size()];
    try {
      for (int i = 0; i < values.length; i++) {
        Method component = shape.components().get(i);
        values[i] = component.getReturnType().equals(Frame.class) ? frame : component.invoke(view);
      }
      return (View) shape.made().newInstance(values);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException never) {
      throw new IllegalStateException("every view is a public record", never);
    }
  }

  private static Shape shape(Class<?> view) {
    List<Method> components = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : view.getRecordComponents()) {
      components.add(component.getAccessor());
      types.add(component.getType());
    }
    try {
      return new Shape(components, view.getDeclaredConstructor(types.toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException never) {
      throw new IllegalStateException("every view is a public record", never);
    }
  }
}
