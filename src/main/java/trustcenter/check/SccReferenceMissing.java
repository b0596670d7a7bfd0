package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Transfer.Mechanism;

/** Who rests a transfer on standard contractual clauses says on which. */
final class SccReferenceMissing implements Rule {
  @Override
  public Code code() {
    return Code.SCC_REFERENCE_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Standard contractual clauses come in modules, and those of before 2021 no longer "
            + "hold. A processor that engages another uses module three.",
        "Write the clauses and the module into `reference`, for instance “Implementing Decision "
            + "(EU) 2021/914, Module Three”.",
        List.of("Art. 46(2)(c) GDPR", "Implementing Decision (EU) 2021/914, Art. 4"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return new Transfers(subject)
        .resting(Mechanism.SCC).stream()
            .filter(written -> !written.hasReference())
            .map(
                written ->
                    subject.finding(
                        code(),
                        written.at(),
                        "`"
                            + written.entry().name()
                            + "` rests a transfer on `scc` and does not say on which clauses.",
                        "add a `reference` with the decision and the module."))
            .toList();
  }
}
