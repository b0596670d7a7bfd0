package trustcenter.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** A translation says as much as its original. */
final class TranslationShorter implements Rule {
  /** Shorter texts may well have a much shorter translation. */
  private static final int SHORTEST = 120;

  /** So much shorter than its original no faithful translation is, between alphabets. */
  private static final int FACTOR = 2;

  @Override
  public Code code() {
    return Code.TRANSLATION_SHORTER;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A customer who reads the translation has to be able to rely on it. Where it has less than"
            + " half as many letters and digits as its original, a sentence is missing, or it is a"
            + " summary. Compared are measures and numbered paragraphs with more than 120 letters,"
            + " and pages and updates as a whole; not into scripts such as Chinese, which need fewer"
            + " signs.",
        "Translate what is missing.",
        List.of("Art. 28(3) GDPR", "Art. 12(1) GDPR and recital 58"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    Stream.concat(
            TextPairs.ofContracts(subject.model()).stream(),
            TextPairs.ofPosts(subject.model()).stream())
        .forEach(
            translation ->
                translation.pairs().stream()
                    .filter(TranslationShorter::isShort)
                    .map(pair -> finding(subject, translation, pair))
                    .forEach(findings::add));
    return findings;
  }

  private static boolean isShort(TextPairs.Pair pair) {
    long original = letters(pair.original());
    return original > SHORTEST
        && letters(pair.translation()) * FACTOR < original
        && pair.translation().codePoints().noneMatch(Character::isIdeographic)
        && pair.translation().codePoints().noneMatch(TranslationShorter::isSyllable);
  }

  private static boolean isSyllable(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private Diagnostic finding(
      Subject subject, TextPairs.Translation translation, TextPairs.Pair pair) {
    String place = pair.anchor().isEmpty() ? "/text" : "/" + pair.anchor();
    return Diagnostic.at(
        translation.at() + place,
        code(),
        subject.span(translation.at(), place.substring(1), translation.language()),
        "this translation is less than half as long as its original.",
        "translate all of it.");
  }
}
