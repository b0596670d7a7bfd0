package trustcenter.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostics;
import trustcenter.diagnostic.Nearest;
import trustcenter.diagnostic.Span;
import trustcenter.model.Id;

/**
 * Which ids were declared and which were named, so that a name without its thing is found once all
 * is read.
 */
final class Ids {
  /** Each unknown id is compared with all that are known: beyond so many that takes for ever. */
  static final int COMPARED = 100;

  private final Map<IdKind<?>, Map<String, Span>> declared = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  /**
   * A name.
   *
   * @param words that the key takes beside ids
   */
  private record Use(IdKind<?> kind, String id, Span span, List<String> words) {}

  /** Declares a thing; a second one of the same id is an error. */
  void declare(IdKind<?> kind, Id id, Span span, Diagnostics diagnostics) {
    Span before =
        declared.computeIfAbsent(kind, k -> new TreeMap<>()).putIfAbsent(id.value(), span);
    if (before != null) {
      diagnostics.report(
          Code.DUPLICATE_ID,
          span,
          "the id `"
              + id.value()
              + "` is taken already, at "
              + before.file()
              + ":"
              + before.line()
              + ".",
          "write an `id` of its own for one of the two.");
    }
  }

  void use(IdKind<?> kind, Id id, Span span) {
    use(kind, id, span, List.of());
  }

  /** The same of a key that takes some words beside ids. */
  void use(IdKind<?> kind, Id id, Span span, List<String> words) {
    uses.add(new Use(kind, id.value(), span, words));
  }

  /** Reports every id that was named and not declared. */
  void reportUnknown(Diagnostics diagnostics, Unread unread) {
    int compared = 0;
    for (Use use : uses) {
      Map<String, Span> known = declared.getOrDefault(use.kind(), Map.of());
      if (!known.containsKey(use.id()) && !unread.mayDeclare(use.kind())) {
        String hint = compared++ < COMPARED ? hint(use, known) : "";
        diagnostics.report(
            Code.UNKNOWN_ID,
            use.span(),
            "there is no " + use.kind().noun().replaceFirst("^an? ", "") + " `" + use.id() + "`.",
            hint.isEmpty()
                ? use.kind().noun() + " is declared in " + use.kind().declared() + "."
                : hint);
      }
    }
  }

  private static String hint(Use use, Map<String, Span> known) {
    List<String> candidates = new ArrayList<>(known.keySet());
    candidates.addAll(use.words());
    return known.isEmpty()
        ? Values.meant(Nearest.to(use.id(), candidates), "")
        : Nearest.hint(use.id(), candidates);
  }
}
