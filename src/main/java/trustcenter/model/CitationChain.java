package trustcenter.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trustcenter.model.Attribution.Owner;
import trustcenter.model.Citations.Citation;
import trustcenter.model.Citations.Tongue;

/**
 * Reads one chain of joined citations from left to right, such as "§ 9 Abs. 2 lit. a und c, § 10".
 *
 * <p>A step back is never longer than the words that join two citations, so reading is linear.
 */
final class CitationChain {
  private static final String NUMERAL = "(\\d{1,4}[a-z]?)%(?!\\.\\d)";

  private static final Pattern NUMBER = Phrase.of(NUMERAL);

  /** A number that is no amount: not the "30" of "§ 10 und 30 Tage". */
  private static final Pattern FURTHER_NUMBER =
      Phrase.of(
          NUMERAL
              + "(?!~(?:\\x25|€|EUR%|(?:\\p{L}++_)?\\p{L}*(?:[Tt]ag|[Ww]oche|[Mm]onat|[Ss]tunde"
              + "|[Jj]ahr|[Mm]inute|day|week|month|hour|year|minute)))");

  private static final Pattern PARAGRAPH =
      Phrase.of("~(?:Abs\\.?|Absatz(?:es)?|Absätzen?|[Pp]ara(?:\\.|graphs?)?)~(\\d{1,3}[a-z]?)%");

  private static final Pattern PARAGRAPH_IN_BRACKETS = Phrase.of("~\\((\\d{1,3}[a-z]?)\\.?\\)");

  private static final Pattern LITTERA =
      Phrase.of(
          "~(?:[Ll]it\\.?|[Bb]uchst(?:\\.|aben?)|[Ll]etter|[Pp]oint)~(?:\\(([a-z])\\)|([a-z])%)");

  private static final Pattern LITTERA_IN_BRACKETS = Phrase.of("~\\(([a-z])\\)");

  /** A letter alone, but not the "z." of "z. B.". */
  private static final Pattern LETTER = Phrase.of("_([a-z])%(?!\\.~\\p{L})");

  private static final Pattern FURTHER_LETTER = Phrase.of("([a-z])%(?!\\.~\\p{L})");

  private static final Pattern BRACKET = Phrase.of("\\)");

  /** What is cited more exactly than anchors go: sentences, numbers and their litterae, "ff.". */
  private static final Pattern DETAIL =
      Phrase.of(
          "~(?:(?:S\\.|Satz|Sätze|Nrn?\\.|Nummern?|Ziff(?:\\.|er)|Hs\\.|Halbsatz|Alt\\.|Var\\."
              + "|U(?:nter)?[Aa]bs(?:\\.|atz)|No\\.|sentence)~\\d+[a-z]?%"
              + "|(?:[Ll]it|Buchst)\\.~[a-z]%\\)?"
              + "|ff?\\.|ff%|et_seq\\.|\\([ivx]+\\))");

  private static final String JOINING_WORDS =
      "(?:und(?:/oder)?|oder|bzw\\.|sowie|bis|and|or|to|through|i\\.~V\\.~m\\.|iVm"
          + "|in_Verbindung_mit|in_conjunction_with)_";

  private static final Pattern JOINT =
      Phrase.of("~(?:[,;/–&-]~(?:" + JOINING_WORDS + ")?|" + JOINING_WORDS + ")");

  /** What the last number or letter counted. */
  private enum Unit {
    CLAUSE,
    PARAGRAPH,
    PARAGRAPH_IN_BRACKETS,
    LITTERA,
    DETAIL
  }

  private final String text;
  private final Tongue tongue;
  private final Attribution attribution;
  private final Matcher matcher;
  private final List<Citation> citations = new ArrayList<>();
  private int at;
  private boolean several;
  private Unit last = Unit.CLAUSE;
  private String clause = "";
  private String paragraph = "";

  /**
   * @param start where a sign stands
   */
  CitationChain(String text, Tongue tongue, Attribution attribution, int start) {
    this.text = text;
    this.tongue = tongue;
    this.attribution = attribution;
    this.at = start;
    this.matcher = NUMBER.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Reads the chain, and says whose paragraphs it cites. */
  Owner read() {
    boolean more = citation();
    while (more) {
      Owner owner = attribution.behindParagraph(at);
      if (owner != Owner.UNSAID) {
        return owner;
      }
      int before = at;
      more = take(JOINT) && further();
      at = more ? at : before;
    }
    return Owner.UNSAID;
  }

  List<Citation> citations() {
    return List.copyOf(citations);
  }

  /** Behind the last word that was read. */
  int end() {
    return at;
  }

  private boolean take(Pattern pattern) {
    boolean found = matcher.usePattern(pattern).region(at, text.length()).lookingAt();
    if (found) {
      at = matcher.end();
    }
    return found;
  }

  /** A sign, a number, and what stands behind it; or nothing is read. */
  private boolean citation() {
    int start = at;
    if (take(tongue.sign())) {
      String written = text.substring(start, at).strip();
      String before = matcher.group(1) == null ? "" : matcher.group(1);
      if (take(NUMBER)) {
        several = written.endsWith("§§") || written.endsWith("s");
        clause(start, before);
        return true;
      }
    }
    at = start;
    return false;
  }

  /** What may follow "und" or a comma depends on what stands before it. */
  private boolean further() {
    int start = at;
    if (citation()) {
      return true;
    }
    if (take(PARAGRAPH)) {
      paragraph(start, Unit.PARAGRAPH);
      return true;
    }
    return switch (last) {
      case CLAUSE -> furtherClause(start);
      case PARAGRAPH -> several ? furtherClause(start) : furtherParagraph(start);
      case PARAGRAPH_IN_BRACKETS -> furtherInBrackets(start);
      case LITTERA -> furtherLittera(start) || furtherInBrackets(start);
      case DETAIL -> take(DETAIL) || take(FURTHER_NUMBER);
    };
  }

  /** Behind a single § a bare number matters only if a law comes: "§ 187, 188 BGB". */
  private boolean furtherClause(int start) {
    boolean number = take(FURTHER_NUMBER);
    if (number && several) {
      clause(start, "");
    }
    return number;
  }

  private boolean furtherParagraph(int start) {
    boolean number = take(FURTHER_NUMBER);
    if (number) {
      paragraph(start, Unit.PARAGRAPH);
    }
    return number;
  }

  private boolean furtherInBrackets(int start) {
    if (take(PARAGRAPH_IN_BRACKETS)) {
      paragraph(start, Unit.PARAGRAPH_IN_BRACKETS);
      return true;
    }
    return several && furtherClause(start);
  }

  private boolean furtherLittera(int start) {
    boolean littera = take(LITTERA) || take(LITTERA_IN_BRACKETS) || takeLetter(FURTHER_LETTER);
    if (littera) {
      littera(start);
    }
    return littera;
  }

  /** The clause whose number was read last, and its paragraph. */
  private void clause(int start, String paragraphBefore) {
    clause = matcher.group(1);
    paragraph = paragraphBefore;
    last = Unit.CLAUSE;
    int end = at;
    if (take(PARAGRAPH)) {
      paragraph(start, Unit.PARAGRAPH);
    } else if (take(PARAGRAPH_IN_BRACKETS)) {
      paragraph(start, Unit.PARAGRAPH_IN_BRACKETS);
    } else {
      perhapsLittera(start, end);
    }
  }

  private void paragraph(int start, Unit unit) {
    paragraph = matcher.group(1);
    last = unit;
    perhapsLittera(start, at);
  }

  private void perhapsLittera(int start, int end) {
    boolean letter = !paragraph.isEmpty() && takeLetter(LETTER);
    if (letter || take(LITTERA) || take(LITTERA_IN_BRACKETS)) {
      littera(start);
    } else {
      cite(start, end, anchor());
    }
  }

  /** A letter without "lit."; one that may be a word only if it is closed by a bracket. */
  private boolean takeLetter(Pattern letter) {
    int before = at;
    if (!take(letter)) {
      return false;
    }
    boolean word = tongue.isWord(matcher.group(1)) && !text.startsWith(")", at);
    at = word ? before : at;
    return !word;
  }

  /** The littera whose letter was read last; a bracket behind it may be somebody else's. */
  private void littera(int start) {
    boolean first = matcher.group(1) != null;
    String letter = first ? matcher.group(1) : matcher.group(2);
    last = Unit.LITTERA;
    int end = at;
    take(BRACKET);
    cite(start, end, anchor() + "-" + letter);
  }

  private String anchor() {
    return "p" + clause + (paragraph.isEmpty() ? "" : "-" + paragraph);
  }

  private void cite(int start, int end, String anchor) {
    citations.add(new Citation(start, end, anchor));
    while (take(DETAIL)) {
      last = Unit.DETAIL;
    }
  }
}
