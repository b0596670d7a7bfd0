package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.Section;

/** A section of a catalogue has measures. */
final class SectionEmpty implements Rule {
  @Override
  public Code code() {
    return Code.SECTION_EMPTY;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A heading without a measure below it says that there is something, and not what: the"
            + " reader cannot tell an empty section from a forgotten one.",
        "Write the measures, or say in a sentence why there are none; else delete the heading.",
        List.of(
            "Annex III of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Catalogue catalogue : subject.model().catalogues()) {
      collect(subject, catalogue, catalogue.body().inOriginal().sections(), findings);
    }
    return findings;
  }

  private void collect(
      Subject subject, Catalogue catalogue, List<Section> sections, List<Diagnostic> findings) {
    for (Section section : sections) {
      if (section.blocks().isEmpty() && section.sections().isEmpty()) {
        findings.add(
            subject.finding(
                code(),
                "toms/" + catalogue.id() + "/" + section.anchor(),
                "there is no measure below `" + section.heading().source() + "`.",
                "write the measures, or delete the heading."));
      }
      collect(subject, catalogue, section.sections(), findings);
    }
  }
}
