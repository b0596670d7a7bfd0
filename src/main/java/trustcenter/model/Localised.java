package trustcenter.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is said in several languages.
 *
 * @param original the language it falls back to: the site's default, else the first one given
 * @param values what is said, by language; never empty, always holds the original
 */
public record Localised<T>(Language original, Map<Language, T> values) {
  public Localised {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    if (!values.containsKey(original)) {
      throw new IllegalArgumentException("nothing is said in " + original);
    }
  }

  /** Something said in one language only. */
  public static <T> Localised<T> of(Language language, T value) {
    return new Localised<>(language, Map.of(language, value));
  }

  /**
   * What a reader of a language gets: the translation, or the original, labelled with its language.
   */
  public Said<T> in(Language language) {
    T value = values.get(language);
    return value != null ? new Said<>(language, value) : new Said<>(original, inOriginal());
  }

  public T inOriginal() {
    return Optional.ofNullable(values.get(original)).orElseThrow();
  }

  public boolean has(Language language) {
    return values.containsKey(language);
  }

  public <R> Localised<R> map(Function<? super T, ? extends R> mapping) {
    Map<Language, R> mapped = new LinkedHashMap<>();
    values.forEach((language, value) -> mapped.put(language, mapping.apply(value)));
    return new Localised<>(original, mapped);
  }

  /** A value and the language that it is in. */
  public record Said<T>(Language language, T value) {}
}
