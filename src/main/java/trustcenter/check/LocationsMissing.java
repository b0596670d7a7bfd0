package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor says where it processes. */
final class LocationsMissing implements Rule {
  @Override
  public Code code() {
    return Code.LOCATIONS_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Where nothing is said no one can tell whether a transfer takes place, nor "
            + "whether the territory that the agreement allows is kept.",
        "Add `locations`.",
        List.of("Art. 44 GDPR", "EDPB Guidelines 07/2020"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().register().entries().stream()
        .filter(entry -> entry.locations().isEmpty())
        .map(entry -> finding(subject, entry))
        .toList();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id() + "/locations",
        "`" + entry.name() + "` does not say where it processes.",
        "list countries or areas: `locations: [DE, EEA]`.");
  }
}
