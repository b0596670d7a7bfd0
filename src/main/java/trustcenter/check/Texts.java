package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Language;
import trustcenter.model.Localised;

/** The texts of one thing of the model that can be said in several languages. */
final class Texts {
  private final String at;
  private final List<Text> texts = new ArrayList<>();

  /**
   * A text.
   *
   * @param field where it stands below its thing, for instance {@code transfer/justification}
   * @param isName whether it may be the same in all languages
   */
  private record Text(String field, Localised<?> said, boolean isName) {
    /** A name that is a plain string is meant for every language. */
    boolean lacks(Language language, Language defaultLanguage) {
      boolean isPlain = said.values().size() == 1 && said.has(defaultLanguage);
      return !said.has(language) && !(isName && isPlain);
    }
  }

  /**
   * @param at the pointer of the thing
   */
  Texts(String at) {
    this.at = at;
  }

  String at() {
    return at;
  }

  /** Adds a text that means nothing to a reader of another language. */
  Texts prose(String field, Optional<? extends Localised<?>> said) {
    said.ifPresent(text -> texts.add(new Text(field, text, false)));
    return this;
  }

  /** Adds several such texts of one field. */
  Texts prose(String field, List<? extends Localised<?>> said) {
    said.forEach(text -> prose(field, Optional.of(text)));
    return this;
  }

  /** Adds a text that may be a proper name, the same in all languages. */
  Texts name(String field, Optional<? extends Localised<?>> said) {
    said.ifPresent(text -> texts.add(new Text(field, text, true)));
    return this;
  }

  Texts name(String field, Localised<?> said) {
    return name(field, Optional.of(said));
  }

  /**
   * The fields that say nothing in a language, each once.
   *
   * @param defaultLanguage the one in which plain strings are said
   */
  List<String> lacking(Language language, Language defaultLanguage) {
    return texts.stream()
        .filter(text -> text.lacks(language, defaultLanguage))
        .map(Text::field)
        .distinct()
        .toList();
  }
}
