package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor says what it is engaged for. */
final class PurposeMissing implements Rule {
  @Override
  public Code code() {
    return Code.PURPOSE_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A customer can only weigh an engagement whose subject is known.",
        "Add `purpose`.",
        List.of(
            "Annex IV of the standard contractual clauses, Implementing Decision (EU) 2021/915",
            "EDPB Guidelines 07/2020, on sub-processors: “what they will be doing”"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.purpose().isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/purpose",
        "`" + entry.name() + "` has no purpose.",
        "say what it does: `purpose: …`.");
  }
}
