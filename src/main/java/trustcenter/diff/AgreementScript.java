package trustcenter.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Clause;
import trustcenter.model.Agreement.Provision;
import trustcenter.model.Language;
import trustcenter.model.Localised;
import trustcenter.model.Markdown;
import trustcenter.model.Measure;

/** Writes the text of an agreement in one language down in reading order. */
final class AgreementScript {
  private final Language language;
  private final List<Script.Line> lines = new ArrayList<>();

  private AgreementScript(Language language) {
    this.language = language;
  }

  static Script of(Agreement.Body body, Language language) {
    AgreementScript script = new AgreementScript(language);
    body.preamble().forEach(text -> script.prose(text, Script.NONE));
    script.clauses(body.clauses());
    return new Script(script.lines);
  }

  /** A heading that the next ones may stand below. */
  private record Open(int index, int level) {}

  private void clauses(List<Clause> clauses) {
    Deque<Open> open = new ArrayDeque<>();
    for (Clause clause : clauses) {
      while (!open.isEmpty() && open.element().level() >= clause.level()) {
        open.remove();
      }
      int index = lines.size();
      lines.add(
          line(
              Passage.Kind.HEADING,
              open.isEmpty() ? Script.NONE : open.element().index(),
              Script.NONE,
              Optional.of(clause.anchor()),
              Optional.empty(),
              clause.number(),
              clause.heading()));
      open.push(new Open(index, clause.level()));
      provisions(clause.provisions(), index);
    }
  }

  private void provisions(List<Provision> provisions, int heading) {
    int paragraph = Script.NONE;
    for (Provision provision : provisions) {
      if (provision instanceof Provision.Paragraph numbered) {
        paragraph = lines.size();
        numbered(
            Passage.Kind.PARAGRAPH,
            heading,
            Script.NONE,
            numbered.anchor(),
            numbered.label(),
            numbered.text());
      } else if (provision instanceof Provision.Littera littera) {
        numbered(
            Passage.Kind.LITTERA,
            heading,
            paragraph,
            littera.anchor(),
            littera.label(),
            littera.text());
      } else if (provision instanceof Provision.Text text) {
        prose(text.text(), heading);
      }
    }
  }

  private void numbered(
      Passage.Kind kind, int heading, int under, String anchor, String label, Markdown text) {
    lines.add(
        line(
            kind, heading, under, Optional.of(anchor), Optional.of(label), Optional.empty(), text));
  }

  private void prose(Markdown text, int heading) {
    lines.add(
        line(
            Passage.Kind.PROSE,
            heading,
            Script.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text));
  }

  private Script.Line line(
      Passage.Kind kind,
      int heading,
      int under,
      Optional<String> anchor,
      Optional<String> label,
      Optional<String> number,
      Markdown text) {
    return new Script.Line(
        kind,
        heading,
        under,
        anchor,
        false,
        label,
        number,
        Localised.of(language, text),
        Measure.Terms.NONE);
  }
}
