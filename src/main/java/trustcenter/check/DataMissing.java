package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor says which categories of personal data it processes. */
final class DataMissing implements Rule {
  @Override
  public Code code() {
    return Code.DATA_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The type of personal data is part of what a contract on processing sets out, and "
            + "the obligations of that contract pass on to each sub-processor; without it the "
            + "risk of an engagement cannot be weighed.",
        "Add `data`.",
        List.of("Art. 28(3) and (4) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.data().isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/data",
        "`" + entry.name() + "` does not say which data it processes.",
        "list the categories of data: `data: [ip-addresses, …]`.");
  }
}
