package trustcenter.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trustcenter.model.Agreement.Annex;
import trustcenter.model.Agreement.Body;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Attribution.Owner;
import trustcenter.model.Citations.Citation;

/**
 * Finds where an agreement's text mentions its own annexes and paragraphs: what becomes a link, and
 * what points nowhere.
 *
 * <p>A § of a law ("§ 53 BDSG", "Section 203 of the German Criminal Code") and a clause or an annex
 * of another document ("§ 3 des Hauptvertrags", "Annex II of the Clauses") are no mentions. Reading
 * takes linear time, and the same text gives the same mentions.
 */
public final class Mentions {
  /**
   * What looks like an annex: "Anlage 7", "Anlage P3", "Anhang AV 1", "Annex III", "Schedule B".
   */
  private static final String LIKE_AN_ANNEX =
      Phrase.regex(
          "(?<![\\p{L}\\p{N}-])(?:Anlage|Anhang|Beilage|Annex|Appendix|Schedule|Exhibit|Attachment)_(?:(?:[A-Z]{1,4}[-"
              + " ]?)?\\d{1,3}[a-z]?|[A-Z]{1,3})%(?!-|\\.\\d"
              + "|~(?:Tag|Woche|Monat|Stunde|Jahr|day|week|month|hour|year))");

  private final Map<String, Integer> annexes = new LinkedHashMap<>();
  private final Set<String> anchors = new HashSet<>();
  private final boolean isNumbered;
  private final Pattern names;
  private final Citations citations;

  /**
   * A stretch of a text that mentions something.
   *
   * @param start of the first UTF-16 unit, from 0
   * @param end behind the last unit
   * @param exists whether the agreement has what is mentioned
   */
  public record Mention(int start, int end, Target target, boolean exists) {}

  /** What is mentioned. */
  public sealed interface Target {
    /**
     * A paragraph of the agreement.
     *
     * @param anchor for instance {@code p10-2}
     */
    record Paragraph(String anchor) implements Target {}

    /**
     * An annex that the agreement lists.
     *
     * @param index its place among the annexes, from 0
     */
    record Annex(int index) implements Target {}

    /** What looks like an annex, and is in no list: never exists. */
    record UnlistedAnnex() implements Target {}
  }

  private Mentions(List<Annex> listed, Body body, Language language) {
    IntStream.range(0, listed.size()).forEach(index -> addNames(listed.get(index), index));
    body.clauses().forEach(this::addAnchors);
    this.isNumbered = body.clauses().stream().anyMatch(clause -> clause.number().isPresent());
    this.names = Pattern.compile(known() + LIKE_AN_ANNEX);
    this.citations = new Citations(language);
  }

  /** The mentions in an agreement's text as a reader of a language gets it. */
  public static Mentions of(Agreement agreement, Language language) {
    Localised.Said<Body> body = agreement.body().in(language);
    return new Mentions(
        agreement.annexes().in(body.language()).value(), body.value(), body.language());
  }

  /**
   * What a text mentions, in order; no two overlap.
   *
   * <p>An agreement whose headings have no § has no paragraphs to mention: a § in its text is taken
   * for somebody else's.
   *
   * @param text a stretch of the agreement: plain, or Markdown
   */
  public List<Mention> in(String text) {
    List<Mention> all = new ArrayList<>(annexesIn(text));
    if (isNumbered) {
      citations.in(text).forEach(citation -> all.add(paragraph(citation)));
    }
    all.sort(Comparator.comparingInt(Mention::start));
    return withoutOverlaps(all);
  }

  private Mention paragraph(Citation citation) {
    return new Mention(
        citation.start(),
        citation.end(),
        new Target.Paragraph(citation.anchor()),
        anchors.contains(citation.anchor()));
  }

  private List<Mention> annexesIn(String text) {
    List<Mention> found = new ArrayList<>();
    Attribution attribution = new Attribution(text);
    Matcher matcher = names.matcher(text);
    while (matcher.find()) {
      if (attribution.behindAnnex(matcher.end()) != Owner.OTHER) {
        found.add(annex(matcher));
      }
    }
    return found;
  }

  private Mention annex(MatchResult match) {
    Integer index = annexes.get(Phrase.plain(match.group()));
    Target target = index == null ? new Target.UnlistedAnnex() : new Target.Annex(index);
    return new Mention(match.start(), match.end(), target, index != null);
  }

  private static List<Mention> withoutOverlaps(List<Mention> mentions) {
    List<Mention> apart = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.start() >= end) {
        apart.add(mention);
        end = mention.end();
      }
    }
    return List.copyOf(apart);
  }

  private void addNames(Annex annex, int index) {
    annexes.putIfAbsent(Phrase.plain(annex.label()), index);
    annex.aliases().forEach(alias -> annexes.putIfAbsent(Phrase.plain(alias), index));
  }

  private void addAnchors(Clause clause) {
    anchors.add(clause.anchor());
    for (Provision provision : clause.provisions()) {
      if (provision instanceof Provision.Paragraph paragraph) {
        anchors.add(paragraph.anchor());
      } else if (provision instanceof Provision.Littera littera) {
        anchors.add(littera.anchor());
      }
    }
  }

  /** Labels and aliases, the longest first: "Anlage 1a" before "Anlage 1". */
  private String known() {
    return annexes.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(name -> "(?<![\\p{L}\\p{N}])" + Phrase.literally(name) + "(?![\\p{L}\\p{N}])|")
        .collect(Collectors.joining());
  }
}
