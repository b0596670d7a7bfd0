package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.Measure;
import trustcenter.model.MeasureWalk;

/** A measure names controls of other catalogues by numbers that these could have. */
final class ControlNumber implements Rule {
  @Override
  public Code code() {
    return Code.CONTROL_NUMBER;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Auditors find a control by its number: `OPS-05` in BSI C5, `A.8.13` in ISO/IEC 27001. What"
            + " has another form is a typing error, or a number of another catalogue. Only the form"
            + " is looked at, not whether the catalogue has this number. The forms are a data file,"
            + " `control-forms.tsv`.",
        "Write the number as the catalogue does.",
        List.of(
            "BSI C5:2020",
            "ISO/IEC 27001:2022, Annex A",
            "AICPA Trust Services Criteria, 2017",
            "NIST SP 800-53 and Cybersecurity Framework"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Catalogue catalogue : subject.model().catalogues()) {
      new MeasureWalk(catalogue, catalogue.body().original())
          .all().stream()
              .map(MeasureWalk.Found::measure)
              .forEach(measure -> findings.addAll(check(subject, catalogue, measure)));
    }
    return findings;
  }

  private List<Diagnostic> check(Subject subject, Catalogue catalogue, Measure measure) {
    return measure.terms().references().entrySet().stream()
        .flatMap(named -> check(subject, catalogue, measure, named).stream())
        .toList();
  }

  private Optional<Diagnostic> check(
      Subject subject, Catalogue catalogue, Measure measure, Map.Entry<String, String> named) {
    return subject
        .reference()
        .controlForms()
        .insteadOf(named.getKey(), named.getValue())
        .map(
            example ->
                subject.finding(
                    code(),
                    "toms/" + catalogue.id() + "/" + measure.anchor(),
                    "`" + named.getValue() + "` cannot be a number of `" + named.getKey() + "`.",
                    "write it as the catalogue does, for instance `" + example + "`."));
  }
}
