package trustcenter.diagnostic;

import java.util.HashMap;
import java.util.Map;

/**
 * Where each thing of the model was written: pointer to span.
 *
 * <p>A pointer names a thing by its ids, for instance {@code
 * subprocessors/mailer/transfer/mechanism}. Positions live here and not in the model, so that
 * equality of the model means "same content". What a translated document says in its own file
 * stands below {@link #translation}.
 */
public final class SourceMap {
  private final Map<String, Span> spans = new HashMap<>();

  public void put(String pointer, Span span) {
    spans.putIfAbsent(pointer, span);
  }

  /**
   * The span of a pointer, else of the nearest thing around it; a file of the same name at the
   * last.
   */
  public Span span(String pointer) {
    String here = pointer;
    while (true) {
      Span span = spans.get(here);
      if (span != null) {
        return span;
      }
      int slash = here.lastIndexOf('/');
      if (slash < 0) {
        return Span.ofFile(here);
      }
      here = here.substring(0, slash);
    }
  }

  /** The pointer of a translated document's file, for instance {@code content/toms/own.en.md}. */
  public static String translation(String file) {
    return "translation/" + file;
  }

  /** Whether something was written for exactly this pointer. */
  public boolean has(String pointer) {
    return spans.containsKey(pointer);
  }
}
