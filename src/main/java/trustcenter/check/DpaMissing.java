package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor names the contract on processing with it. */
final class DpaMissing implements Rule {
  @Override
  public Code code() {
    return Code.DPA_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The sub-processor is bound by a contract with the same obligations, and a "
            + "controller may ask for a copy of it. An affiliate is not exempt: companies of "
            + "one group are separate entities.",
        "Add `dpa`, the address of the contract on processing.",
        List.of(
            "Art. 28(4) GDPR",
            "Clause 7.7(c) of the standard contractual clauses, Implementing Decision (EU) 2021/915",
            "EDPB Guidelines 07/2020"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.dpa().isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/dpa",
        "`" + entry.name() + "` has no link to its agreement.",
        "give the address of the contract on processing with it: `dpa: https://…`.");
  }
}
