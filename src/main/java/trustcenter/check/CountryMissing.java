package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor says in which country it sits. */
final class CountryMissing implements Rule {
  @Override
  public Code code() {
    return Code.COUNTRY_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Whether a transfer to a third country is at hand depends on who receives the "
            + "data and under which law, and that is not always where the servers stand.",
        "Add `country`, the code of the country where the entity sits.",
        List.of("Art. 44 GDPR", "EDPB Opinion 22/2024"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.country().isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/country",
        "`" + entry.name() + "` does not say in which country it sits.",
        "give the ISO 3166-1 code of its seat: `country: DE`.");
  }
}
