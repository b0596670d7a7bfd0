package trustcenter.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Body;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Language;
import trustcenter.model.Markdown;
import trustcenter.model.Mentions;
import trustcenter.model.Mentions.Mention;
import trustcenter.model.Mentions.Target;

/**
 * An agreement mentions only paragraphs and annexes that it has. What is said twice at one place is
 * reported there once.
 */
final class DanglingReference implements Rule {
  @Override
  public Code code() {
    return Code.DANGLING_REFERENCE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A contract on processing sets out its subject, its duration and the obligations "
            + "of the processor. Where it refers to a paragraph or an annex that is not there, "
            + "it leaves open what was agreed; in practice it is a number that was not carried "
            + "along.",
        "Correct the number, or list the annex under `annexes` with the name that the "
            + "text uses as an alias.",
        List.of("Art. 28(3) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Set<Diagnostic> findings = new LinkedHashSet<>();
    for (Agreement agreement : subject.model().agreements()) {
      agreement
          .body()
          .values()
          .forEach(
              (language, body) -> {
                Mentions mentions = Mentions.of(agreement, language);
                Reading reading = new Reading(subject, agreement, language, mentions);
                eachText(body, (anchor, text) -> findings.addAll(check(reading, anchor, text)));
              });
    }
    return new ArrayList<>(findings);
  }

  /** An agreement in a language, as it is read. */
  private record Reading(
      Subject subject, Agreement agreement, Language language, Mentions mentions) {}

  /** Every text of a body, with the anchor of its place; the preamble has none. */
  private static void eachText(Body body, BiConsumer<String, Markdown> reader) {
    body.preamble().forEach(text -> reader.accept("", text));
    for (Clause clause : body.clauses()) {
      reader.accept(clause.anchor(), clause.heading());
      String place = clause.anchor();
      for (Provision provision : clause.provisions()) {
        if (provision instanceof Provision.Paragraph paragraph) {
          place = paragraph.anchor();
          reader.accept(place, paragraph.text());
        } else if (provision instanceof Provision.Littera littera) {
          reader.accept(littera.anchor(), littera.text());
        } else {
          reader.accept(place, ((Provision.Text) provision).text());
        }
      }
    }
  }

  private List<Diagnostic> check(Reading reading, String anchor, Markdown text) {
    return reading.mentions().in(text.source()).stream()
        .filter(mention -> !mention.exists())
        .map(mention -> finding(reading, anchor, mention, words(text, mention)))
        .toList();
  }

  private static String words(Markdown text, Mention mention) {
    return text.source().substring(mention.start(), mention.end()).replaceAll("\\s+", " ");
  }

  private Diagnostic finding(Reading reading, String anchor, Mention mention, String words) {
    String document = "agreements/" + reading.agreement().id();
    boolean isParagraph = mention.target() instanceof Target.Paragraph;
    return Diagnostic.at(
        anchor.isEmpty() ? document : document + "/" + anchor,
        code(),
        reading.subject().span(document, anchor, reading.language()),
        "`" + words + "` is no " + (isParagraph ? "paragraph" : "annex") + " of this agreement.",
        isParagraph
            ? "correct the number; behind a § of a law write the law's name."
            : "correct it, or name it under `annexes`, as a `label` or among the `aliases`.");
  }
}
