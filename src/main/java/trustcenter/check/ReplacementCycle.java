package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** Nobody replaces itself, not even over others. */
final class ReplacementCycle implements Rule {
  @Override
  public Code code() {
    return Code.REPLACEMENT_CYCLE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "`replaces` says who came before whom. In a circle nobody came first, and customers "
            + "cannot tell which change they are told of.",
        "Delete the reference that points from the earlier engagement to the later one. Who comes "
            + "back after having been replaced is a new engagement with an id of its own.",
        List.of("Art. 28(2) GDPR: “addition or replacement of other processors”"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return Cycles.in(subject.model().register().entries(), Subprocessor::replaces).stream()
        .map(
            cycle ->
                subject.finding(
                    code(),
                    "subprocessors/" + cycle.get(0) + "/replaces",
                    "engagements replace one another in a circle: " + Cycles.shown(cycle) + ".",
                    "delete the reference from the earlier one to the later one."))
        .toList();
  }
}
