package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/**
 * A sub-processor says what it is engaged for.
 *
 * <p>A customer can only weigh an engagement whose subject is known. Annex IV of the standard
 * contractual clauses between controllers and processors (Implementing Decision (EU) 2021/915) asks
 * for a description of the processing of each sub-processor; the EDPB says the same of what is
 * submitted for authorisation (Guidelines 07/2020, on sub-processors: "what they will be doing").
 */
final class PurposeMissing implements Rule {
  @Override
  public Code code() {
    return Code.PURPOSE_MISSING;
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
