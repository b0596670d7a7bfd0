package trustcenter.markdown;

import java.text.Normalizer;
import java.util.Locale;

/** Words to something that can stand in an address. */
public final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /**
   * Lower-case ASCII letters, digits and single dashes; German umlauts are written out; {@code x}
   * for nothing.
   */
  public static String of(String words) {
    String lower =
        Normalizer.normalize(words, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ß", "ss");
    String ascii =
        Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("[^\\x00-\\x7f]", "");
    String dashed = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut =
        dashed.length() <= LONGEST
            ? dashed
            : dashed.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    return cut.isEmpty() ? "x" : cut;
  }
}
