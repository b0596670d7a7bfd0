package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** A catalogue of measures says as of when it holds. */
final class AsOfMissing implements Rule {
  @Override
  public Code code() {
    return Code.AS_OF_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Measures follow the state of the art and are reviewed, so a catalogue is only "
            + "evidence together with its date. A customer who keeps a copy for an audit has to "
            + "be able to say which edition it is.",
        "Add `as_of`.",
        List.of("Art. 32(1) and (1)(d) GDPR", "Art. 28(3)(h) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.model().catalogues().stream()
        .filter(catalogue -> catalogue.asOf().isEmpty())
        .map(
            catalogue ->
                subject.finding(
                    code(),
                    "toms/" + catalogue.id() + "/as_of",
                    "`" + catalogue.title().inOriginal() + "` does not say as of when it holds.",
                    "add the date that the document states, a month is enough: `as_of: 2024-09`."))
        .toList();
  }
}
