package trustcenter.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import trustcenter.diagnostic.WrittenText;
import trustcenter.model.Language;
import trustcenter.reference.GenericMeasures;
import trustcenter.reference.Phrases;
import trustcenter.reference.Phrases.LegacyCitation;
import trustcenter.reference.Phrases.Phrase;
import trustcenter.work.Recalled;

/**
 * What rules find out about a text from nothing but its words. Where it is kept from one asking to
 * the next, that is not found out again of a text that is still the same. Safe for use by several
 * threads.
 */
public final class KnownWords {
  private final Set<Phrase> phrases = new HashSet<>();
  private final GenericMeasures measures;
  private final Recalled<Said, Plain> texts = new Recalled<>(this::plain);
  private final Recalled<Measured, Boolean> generic = new Recalled<>(this::isGeneric);

  private record Said(String source, boolean markdown) {}

  private record Measured(String measure, Language language) {}

  /**
   * A text as readers see it.
   *
   * @param possible those of the phrases looked for that may stand in it, mostly none
   */
  record Plain(String text, String inSmallLetters, List<Phrase> possible) {
    Plain {
      possible = List.copyOf(possible);
    }
  }

  /**
   * @param looked what rules look for
   */
  public KnownWords(Phrases looked) {
    Stream.concat(
            looked.placeholders().stream(),
            looked.legacyCitations().stream().map(LegacyCitation::phrase))
        .forEach(phrases::add);
    this.measures = looked.genericMeasures();
  }

  /** Begins another asking: what the one before did not need is forgotten. */
  public void begin() {
    texts.begin();
    generic.begin();
  }

  Plain plain(WrittenText text) {
    return texts.of(new Said(text.source(), text.markdown()));
  }

  private Plain plain(Said said) {
    String plain = said.markdown() ? VisibleText.prose(said.source()) : said.source();
    String lower = plain.toLowerCase(Locale.ROOT);
    return new Plain(
        plain, lower, phrases.stream().filter(each -> each.mayBeIn(plain, lower)).toList());
  }

  /** Whether a text may hold a phrase. */
  boolean mayHold(Plain text, Phrase phrase) {
    return phrases.contains(phrase)
        ? text.possible().contains(phrase)
        : phrase.mayBeIn(text.text(), text.inSmallLetters());
  }

  /** The same as {@link GenericMeasures#isGeneric}. */
  boolean isGeneric(String measure, Language language) {
    return generic.of(new Measured(measure, language));
  }

  private boolean isGeneric(Measured asked) {
    return measures.isGeneric(asked.measure(), asked.language());
  }
}
