package trustcenter.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the words around a citation whose paragraph or annex it is: this agreement's, or a
 * law's or another document's. What the words leave open is this agreement's.
 *
 * <p>Each look reads a few words and no more, so that a whole text is read in linear time.
 */
final class Attribution {
  /** Whose paragraph or annex is cited. */
  enum Owner {
    /** This agreement is named: "dieses Vertrags", "of this Agreement". */
    THIS,
    /** A law or another document is named: "BDSG", "des Hauptvertrags", "of the Criminal Code". */
    OTHER,
    /** Neither is named. */
    UNSAID
  }

  /**
   * "BDSG", "StGB", "DS-GVO", "BDSG-neu", "SCCs": begins and ends in a capital, and is no company.
   */
  private static final String ABBREVIATION =
      "(?!(?:GmbH|AG|KG|SE|UG|OHG|IT|TOMs?)%)\\p{Lu}[\\p{L}\\d-]*\\p{Lu}(?:s|-?neu|-?alt)?%";

  private static final String LAW =
      "[\\p{L}-]*(?:[Gg]esetz(?:e?s|e)?|[Gg]esetzbuch(?:e?s)?|[Oo]rdnung|[Rr]ichtlinie)%";

  /** A "Hauptvertrag" is another document; a plain "Vertrag" is this one. */
  private static final String OTHER_DOCUMENT =
      "(?:[\\p{L}-]+vertrag(?:e?s)?|[\\p{L}-]+(?:vereinbarung|beschreibung|beschluss)(?:es)?"
          + "|[\\p{L}-]*(?:[Bb]edingungen|[Kk]lauseln)|Satzung)%";

  private static final String THIS_DOCUMENT =
      "(?:AVV|DPA|AV-Vertrag(?:e?s)?|Auftragsverarbeitungsvertrag(?:e?s)?|Vertrag(?:e?s)?|Vereinbarung"
          + "|(?:Data_Processing_)?(?:Agreement|Addendum|Contract))(?!-)%";

  /**
   * "des neuen", "der Allgemeinen", "zum": what leads from a citation to the name of its document.
   */
  private static final String OF_GERMAN =
      "_(?:des|de[rnm]|vo[nm]|zu[mr]|zu_den)_(?:[\\p{L}-]++(?<=en)_){0,2}";

  private static final Pattern THIS =
      Phrase.of(
          "_(?:(?:zu_)?(?:dies(?:e[rsm]|en)|de[rsm]_vorliegenden)%"
              + "|(?:of|to)_(?:this|these|the_present)%|hereof%"
              + ("|(?:(?:de[rsm]|zu[mr]|(?:of|to)_the)_)?" + THIS_DOCUMENT + ")"));

  /** Behind a number "of" always names the document; "der" may also begin what comes next. */
  private static final Pattern OTHER_BEHIND_PARAGRAPH =
      Phrase.of(
          ("~(?:[a-z]_)?(?:" + ABBREVIATION + "|(?=\\p{Lu})(?:[\\p{L}-]++(?<=es)_)?" + LAW + ")")
              + "|~(?:\\p{Lu}[\\p{L}-]*+_){1,6}?(?:Act|Code|Law)%"
              + ("|" + OF_GERMAN + "(?:" + ABBREVIATION + "|" + LAW + "|" + OTHER_DOCUMENT)
              + "|Anlage%|Anhangs?%)"
              + "|_of%");

  private static final Pattern OTHER_BEHIND_ANNEX =
      Phrase.of(
          "_(?:SCCs?|GDPR|DS-?GVO|BDSG)%"
              + ("|" + OF_GERMAN + "(?:" + ABBREVIATION + "|" + LAW + "|" + OTHER_DOCUMENT + ")")
              + "|_(?:of|to)_(?:the_)?(?:(?:\\p{Lu}[\\p{L}-]*+|standard|contractual)_){0,6}?"
              + "(?:[Cc]lauses|SCCs?|Regulation|Directive|Decision|GDPR|Code|Act|Law|Terms"
              + "|Main_(?:Contract|Agreement))%");

  private static final Pattern OTHER_BEFORE =
      Phrase.of("(?<![\\p{L}\\p{N}-])(?!(?:AVV|DPA)%)" + ABBREVIATION + "_$");

  /** So far back the abbreviation of a law may begin. */
  private static final int LOOK_BACK = 40;

  private final String text;
  private final Matcher matcher;

  Attribution(String text) {
    this.text = text;
    this.matcher = THIS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whose the paragraphs are that are cited up to a place. */
  Owner behindParagraph(int end) {
    return behind(end, OTHER_BEHIND_PARAGRAPH);
  }

  /** Whose the annex is that is named up to a place. */
  Owner behindAnnex(int end) {
    return behind(end, OTHER_BEHIND_ANNEX);
  }

  private Owner behind(int end, Pattern other) {
    if (stands(THIS, end)) {
      return Owner.THIS;
    }
    return stands(other, end) ? Owner.OTHER : Owner.UNSAID;
  }

  private boolean stands(Pattern pattern, int at) {
    return matcher.usePattern(pattern).region(at, text.length()).lookingAt();
  }

  /** Whether a law's abbreviation stands directly before a place: "SCC Clause 9", "BDSG § 53". */
  boolean isOtherBefore(int start) {
    return OTHER_BEFORE.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
  }
}
