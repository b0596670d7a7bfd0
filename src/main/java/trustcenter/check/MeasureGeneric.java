package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Catalogue;
import trustcenter.model.Language;
import trustcenter.model.Measure;
import trustcenter.model.MeasureWalk;

/** A measure says what is done. */
final class MeasureGeneric implements Rule {
  @Override
  public Code code() {
    return Code.MEASURE_GENERIC;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The measures are to be described concretely and not in a generic manner. `Firewalls`,"
            + " `emergency plans` or `appropriate measures are taken` could stand in any catalogue,"
            + " and no audit can check them. Only measures are found that consist of nothing more"
            + " than such a phrase, in German and English; what is nested below a measure makes it"
            + " concrete. The phrases are a data file, `generic-measures.tsv`.",
        "Say what, where, how often, or by which standard: instead of `Firewalls` for instance"
            + " `Firewalls let only released connections through; every release is reviewed twice a"
            + " year`.",
        List.of(
            "Annex III of the standard contractual clauses, Implementing Decision (EU) 2021/915:"
                + " “concretely and not in a generic manner”",
            "EDPB Guidelines 07/2020, on the level of detail of the security measures"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Catalogue catalogue : subject.model().catalogues()) {
      Language language = catalogue.body().original();
      new MeasureWalk(catalogue, language)
          .all().stream()
              .map(MeasureWalk.Found::measure)
              .filter(measure -> measure.more().isEmpty())
              .filter(measure -> subject.words().isGeneric(measure.text().source(), language))
              .map(measure -> finding(subject, catalogue, measure))
              .forEach(findings::add);
    }
    return findings;
  }

  private Diagnostic finding(Subject subject, Catalogue catalogue, Measure measure) {
    return subject.finding(
        code(),
        "toms/" + catalogue.id() + "/" + measure.anchor(),
        "`" + measure.text().source() + "` does not say what is done.",
        "say what, where, how often or by which standard.");
  }
}
