package trustcenter.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import trustcenter.model.Country;
import trustcenter.model.Fact;
import trustcenter.model.Id;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;

/**
 * Whether two values of the model say the same.
 *
 * <p>Localised values are compared in the languages that both have: a translation that comes or
 * goes changes nothing that is said. Markdown is compared by its words, wherever it stands and
 * however its lines are broken. A list is the same in another order, unless its order says
 * something. Everything else is compared by its components.
 */
final class Sameness {
  private static final Pattern PARAGRAPHS = Pattern.compile("(?U)\\s*\\n\\s*\\n\\s*");
  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

  private final BiPredicate<String, String> texts;

  private Sameness(BiPredicate<String, String> texts) {
    this.texts = texts;
  }

  /** Every letter counts. */
  static Sameness exact() {
    return new Sameness(String::equals);
  }

  /** Texts may be spelt differently; ids, words of vocabularies, numbers and dates may not. */
  static Sameness butForSpelling() {
    return new Sameness(Spelling::isSame);
  }

  boolean same(Object one, Object other) {
    if (one.equals(other)) {
      return true;
    }
    if (one instanceof String text && other instanceof String otherText) {
      return texts.test(text, otherText);
    }
    if (one instanceof Markdown text && other instanceof Markdown otherText) {
      return texts.test(unbroken(text), unbroken(otherText));
    }
    if (one instanceof Localised<?> said && other instanceof Localised<?> otherSaid) {
      return sameWords(said, otherSaid);
    }
    if (one instanceof Optional<?> maybe && other instanceof Optional<?> otherMaybe) {
      return maybe.isPresent()
          && otherMaybe.isPresent()
          && same(maybe.orElseThrow(), otherMaybe.orElseThrow());
    }
    if (one instanceof List<?> list && other instanceof List<?> otherList) {
      return sameInAnyOrder(list, otherList);
    }
    return sameRecords(one, other);
  }

  /** A text with its lines joined: only a blank line parts. */
  static String unbroken(Markdown text) {
    return Arrays.stream(PARAGRAPHS.split(text.source().strip()))
        .map(paragraph -> SPACES.matcher(paragraph).replaceAll(" "))
        .reduce((before, after) -> before + "\n\n" + after)
        .orElse("");
  }

  private boolean sameWords(Localised<?> one, Localised<?> other) {
    boolean isShared = false;
    for (Map.Entry<Language, ?> entry : one.values().entrySet()) {
      if (other.has(entry.getKey())) {
        isShared = true;
        if (!same(entry.getValue(), other.in(entry.getKey()).value())) {
          return false;
        }
      }
    }
    return isShared;
  }

  private boolean sameInAnyOrder(List<?> one, List<?> other) {
    if (one.size() != other.size()) {
      return false;
    }
    List<Object> left = new ArrayList<>(other);
    for (Object item : one) {
      if (!left.remove(item) && !removeSame(left, item)) {
        return false;
      }
    }
    return true;
  }

  private boolean removeSame(List<Object> items, Object sought) {
    for (int i = 0; i < items.size(); i++) {
      if (same(sought, items.get(i))) {
        items.remove(i);
        return true;
      }
    }
    return false;
  }

  private boolean sameRecords(Object one, Object other) {
    if (!one.getClass().equals(other.getClass()) || !one.getClass().isRecord() || isAtom(one)) {
      return false;
    }
    if (one instanceof FieldValue.Lines lines && other instanceof FieldValue.Lines others) {
      return same(String.join("\n", lines.lines()), String.join("\n", others.lines()));
    }
    return Arrays.stream(one.getClass().getRecordComponents())
        .allMatch(component -> same(component(one, component), component(other, component)));
  }

  /** What is the same or is not, letter by letter. */
  private static boolean isAtom(Object value) {
    return value instanceof Id
        || value instanceof Country
        || value instanceof Language
        || value instanceof Fact.Term
        || value instanceof FieldValue.Terms
        || value instanceof FieldValue.Languages;
  }

  private static Object component(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
