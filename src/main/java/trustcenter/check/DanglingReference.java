package trustcenter.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.Span;
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
 * reported there once, where it is said first. Whose a § in a list is, {@link
 * trustcenter.model.Mentions} decides: "§ 98, § 10 (9), § 26 BDSG" are three of the BDSG.
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
    List<Diagnostic> findings = new ArrayList<>();
    for (Agreement agreement : subject.model().agreements()) {
      agreement
          .body()
          .values()
          .forEach((language, body) -> findings.addAll(check(subject, agreement, language, body)));
    }
    return findings;
  }

  private Collection<Diagnostic> check(
      Subject subject, Agreement agreement, Language language, Body body) {
    String document = "agreements/" + agreement.id();
    Mentions mentions = Mentions.of(agreement, language);
    WrittenPlaces places = WrittenPlaces.of(subject, subject.fileOf(document, language));
    Map<List<String>, Diagnostic> findings = new LinkedHashMap<>();
    eachText(
        body,
        (anchor, text) -> {
          WrittenPlaces.Passage passage = places.next(text);
          for (Mention mention : mentions.in(text.source())) {
            if (!mention.exists()) {
              String words = words(text, mention);
              Span span =
                  passage
                      .span(mention.start(), mention.end())
                      .orElseGet(() -> subject.span(document, anchor, language));
              findings.computeIfAbsent(
                  List.of(anchor, words), once -> finding(document, anchor, span, mention, words));
            }
          }
        });
    return findings.values();
  }

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

  private static String words(Markdown text, Mention mention) {
    return text.source().substring(mention.start(), mention.end()).replaceAll("\\s+", " ");
  }

  private Diagnostic finding(
      String document, String anchor, Span span, Mention mention, String words) {
    boolean isParagraph = mention.target() instanceof Target.Paragraph;
    return Diagnostic.at(
        anchor.isEmpty() ? document : document + "/" + anchor,
        code(),
        span,
        "`" + words + "` is no " + (isParagraph ? "paragraph" : "annex") + " of this agreement.",
        isParagraph
            ? "correct the number; behind a § of a law write the law's name."
            : "correct it, or name it under `annexes`, as a `label` or among the `aliases`.");
  }
}
