package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/**
 * A sub-processor says where it processes.
 *
 * <p>Where nothing is said no one can tell whether a transfer under Chapter V GDPR takes place, nor
 * whether the territory that the agreement allows is kept. The EDPB asks for the locations of
 * sub-processors in the list that is submitted for authorisation (Guidelines 07/2020).
 */
final class LocationsMissing implements Rule {
  @Override
  public Code code() {
    return Code.LOCATIONS_MISSING;
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
