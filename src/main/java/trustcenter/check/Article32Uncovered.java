package trustcenter.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.ControlId;
import trustcenter.model.GoalId;
import trustcenter.model.Party;
import trustcenter.model.Section;
import trustcenter.reference.Article32.Aspect;

/** The measures of one's own are about everything that Art. 32(1) GDPR names. */
final class Article32Uncovered implements Rule {
  @Override
  public Code code() {
    return Code.ARTICLE_32_UNCOVERED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Art. 32(1) GDPR names what measures include as appropriate: (a) pseudonymisation and"
            + " encryption, (b) confidentiality, integrity, availability and resilience, (c) recovery"
            + " after an incident, (d) regular review. A catalogue on the eight controls of the old"
            + " BDSG has no place for (a), (c) and (d). What a section is about follows from its"
            + " heading, or from the control and the goals that it sets; all catalogues of one's own"
            + " are taken together. Which control stands for which letter is a data file,"
            + " `article-32.tsv`.",
        "Add a section with what is done, or say of the one that is about it:"
            + " `## … {control=encryption}`. If a letter does not apply, waive the rule with the"
            + " reason.",
        List.of("Art. 32(1)(a) to (d) GDPR", "Art. 28(3)(c) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Catalogue> own =
        subject.model().catalogues().stream().filter(Article32Uncovered::isOwn).toList();
    Set<ControlId> controls = new LinkedHashSet<>();
    Set<GoalId> goals = new LinkedHashSet<>();
    own.forEach(
        catalogue ->
            catalogue
                .body()
                .values()
                .values()
                .forEach(body -> collect(body.sections(), controls, goals)));
    List<Aspect> missing = subject.reference().article32().uncovered(controls, goals);
    return own.isEmpty() || missing.isEmpty()
        ? List.of()
        : List.of(finding(subject, own.get(0), missing));
  }

  private static boolean isOwn(Catalogue catalogue) {
    return catalogue.issuer() instanceof Party.Self
        || catalogue.covers().stream().anyMatch(Party.Self.class::isInstance);
  }

  private static void collect(List<Section> sections, Set<ControlId> controls, Set<GoalId> goals) {
    for (Section section : sections) {
      controls.addAll(section.controls());
      goals.addAll(section.goals());
      collect(section.sections(), controls, goals);
    }
  }

  private Diagnostic finding(Subject subject, Catalogue first, List<Aspect> missing) {
    List<String> named =
        missing.stream().map(each -> "(" + each.letter() + ") " + each.name()).toList();
    return subject.finding(
        code(),
        "toms/" + first.id(),
        "no section of your own measures is about this of Art. 32(1) GDPR: "
            + String.join(", ", named)
            + ".",
        "add a section, or say of the one that is about it: `{control=…}`.");
  }
}
