package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor has a postal address. */
final class AddressMissing implements Rule {
  @Override
  public Code code() {
    return Code.ADDRESS_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A controller has to know who processes: name, address and contact person of "
            + "every processor in the chain.",
        "Add `address`.",
        List.of(
            "EDPB Opinion 22/2024",
            "Annex IV of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.address().isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/address",
        "`" + entry.name() + "` has no address.",
        "give its postal address: `address: …`.");
  }
}
