package trustcenter.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where each thing of the model was written: pointer to span.
 *
 * <p>A pointer names a thing by its ids, for instance {@code
 * subprocessors/mailer/transfer/mechanism}. Positions live here and not in the model, so that
 * equality of the model means "same content". What a translated document says in its own file
 * stands below {@link #translation}.
 */
public final class SourceMap {
  private static final Pattern TRANSLATION =
      Pattern.compile("translation/content/([^.]*)\\.[^./]+\\.md(/.*)?");

  private final Map<String, Span> spans = new HashMap<>();
  private final Map<Span, WrittenText> texts = new TreeMap<>();
  private @Nullable Pointers pointers;

  public void put(String pointer, Span span) {
    spans.putIfAbsent(pointer, span);
    pointers = null;
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

  /** Notes a text that readers will see; what is noted twice counts once, as Markdown if it is. */
  public void text(WrittenText text) {
    Span start = new Span(text.file(), text.line(), text.column(), text.column());
    texts.merge(start, text, (known, again) -> again.markdown() ? again : known);
  }

  /** All texts that readers will see, by file, line and column. */
  public Collection<WrittenText> texts() {
    return List.copyOf(texts.values());
  }

  /**
   * Which things stand where in the files: from a place to its pointer. What a translation says has
   * the pointer of what it translates.
   */
  public synchronized Pointers pointers() {
    if (pointers == null) {
      pointers = found();
    }
    return pointers;
  }

  private Pointers found() {
    TreeMap<Span, String> byPlace = new TreeMap<>();
    spans.entrySet().stream()
        .sorted(
            Map.Entry.<String, Span>comparingByKey(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
        .forEach(entry -> byPlace.put(start(entry.getValue()), entry.getKey()));
    return new Pointers(byPlace);
  }

  private static Span start(Span span) {
    return new Span(span.file(), span.line(), span.column(), span.column());
  }

  /** Things by their places. */
  public static final class Pointers {
    private final NavigableMap<Span, String> byPlace;

    private Pointers(NavigableMap<Span, String> byPlace) {
      this.byPlace = byPlace;
    }

    /** The pointer of the thing at a place; empty where nothing was noted in its file before it. */
    public String at(Span place) {
      Map.Entry<Span, String> before = byPlace.floorEntry(start(place));
      if (before == null || !before.getKey().file().equals(place.file())) {
        return "";
      }
      Matcher translation = TRANSLATION.matcher(before.getValue());
      return translation.matches()
          ? translation.group(1) + (translation.group(2) == null ? "" : translation.group(2))
          : before.getValue();
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
