package trustcenter.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.reference.Phrases.Phrase;

/** Letters are shown in the order in which they are written. */
final class DirectionOverride implements Rule {
  /**
   * Embeddings and overrides. Isolates (U+2066 to U+2069) and marks (U+200E, U+200F) are no such
   * thing: texts that run from right to left need them, and they turn round no word. The character
   * may stand there itself, or as an escape of YAML or a reference of HTML.
   */
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?<itself>[\\u202A-\\u202E])|\\\\u(?<yaml>202[A-Ea-e])"
              + "|&#[xX]0{0,6}(?<hex>202[A-Ea-e]);|&#0{0,6}(?<decimal>823[4-8]);");

  private static final Phrase PHRASE =
      new Phrase(
          CONTROL, List.of("\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\\u202", "&#"));

  @Override
  public Code code() {
    return Code.DIRECTION_OVERRIDE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A character that cannot be seen lets the letters behind it run the other way: a name is then "
            + "another one for people than for programs, and whoever reviews a change does not see "
            + "it. It may hide an attack, or have come along with a copied text. Where a text from "
            + "right to left stands in another one, the Unicode Standard recommends isolates (U+2066 "
            + "to U+2069), which are not asked about.",
        "Delete the character, and type the text anew.",
        List.of(
            "Unicode Standard Annex #9, sections 2.1 to 2.4",
            "CVE-2021-42574 (Trojan Source)",
            "Art. 12(1) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Set<Diagnostic> findings = new LinkedHashSet<>();
    for (VisibleText.Find find : VisibleText.of(subject).find(PHRASE)) {
      findings.add(
          Diagnostic.at(
              find.at(),
              code(),
              find.span(),
              "here is an invisible character, "
                  + name(find.words())
                  + ", that changes the direction in which letters run.",
              "delete it, and type the text anew."));
    }
    return List.copyOf(findings);
  }

  private static String name(String words) {
    Matcher found = CONTROL.matcher(words);
    if (!found.matches()) {
      throw new IllegalStateException("found by another pattern: " + words);
    }
    int codePoint =
        found.group("itself") != null
            ? words.codePointAt(0)
            : found.group("decimal") != null
                ? Integer.parseInt(found.group("decimal"))
                : Integer.parseInt(words.replaceAll("[^0-9A-Ea-e]", ""), 16);
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
