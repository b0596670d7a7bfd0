package trustcenter.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** Views in another frame. */
public final class Reframed {
  private Reframed() {}

  /** The same view in another frame; views are records. */
  public static View of(View view, Frame frame) {
    RecordComponent[] components = view.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = types[i].equals(Frame.class) ? frame : components[i].getAccessor().invoke(view);
      }
      return (View) view.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException impossible) {
      throw new IllegalStateException("every view is a public record", impossible);
    }
  }
}
