package trustcenter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.model.Attribution.Owner;

/**
 * Finds the paragraphs that a text cites as its own agreement's: one by one in "§ 9 Abs. 2 lit. a
 * und c", "§§ 9, 10 (2)", "Sections 9 and 10".
 *
 * <p>Citations that are joined are read together. Where the last of them names a law, all belong to
 * it, whether they share a sign ("§§ 187, 188 BGB") or have one each ("§ 280 Abs. 1, § 281 BGB",
 * "§98, § 10 (9), § 26 BDSG"). So lawyers and courts cite: the law stands once, at the end, for the
 * whole chain. An agreement that means its own paragraph beside a law's says so ("§ 10 dieses
 * Vertrags, § 26 BDSG"), which ends the chain. Where an author did mean it and said it not, a link
 * is left out, which is better than to lead astray.
 */
final class Citations {
  private final Tongue tongue;

  Citations(Language language) {
    this.tongue = Tongue.of(language);
  }

  /** How a language cites. */
  enum Tongue {
    GERMAN("", "f"),
    ENGLISH("(?<![\\p{L}\\p{N}-])(?:[Ss]ections?|[Cc]lauses?)_|", "aeiouyf"),
    OTHER("", "aeiouyf");

    private final Pattern sign;
    private final String words;

    Tongue(String sign, String words) {
      this.sign =
          Phrase.of(
              "(?:(?<![\\p{L}\\p{N}-])[Pp]aragraph_\\(?(\\d{1,3}[a-z]?)\\)?_of_)?(?:"
                  + sign
                  + "§{1,2}~)");
      this.words = words;
    }

    static Tongue of(Language language) {
      return switch (language.locale().getLanguage()) {
        case "de" -> GERMAN;
        case "en" -> ENGLISH;
        default -> OTHER;
      };
    }

    /** A § or what is said for it, with a paragraph that is named before it as its only group. */
    Pattern sign() {
      return sign;
    }

    /** Whether a letter that stands alone may be something else than a littera: "a", "f." */
    boolean isWord(String letter) {
      return words.contains(letter);
    }
  }

  /**
   * A cited paragraph.
   *
   * @param anchor as the model forms it, for instance {@code p9-2-c}; whether it exists is not
   *     asked
   */
  record Citation(int start, int end, String anchor) {}

  List<Citation> in(String text) {
    List<Citation> found = new ArrayList<>();
    Attribution attribution = new Attribution(text);
    Matcher sign = tongue.sign().matcher(text);
    int from = 0;
    while (sign.find(from)) {
      CitationChain chain = new CitationChain(text, tongue, attribution, sign.start());
      Owner owner = chain.read();
      if (owner != Owner.OTHER && !attribution.isOtherBefore(sign.start())) {
        found.addAll(chain.citations());
      }
      from = Math.max(chain.end(), sign.end());
    }
    return found;
  }
}
