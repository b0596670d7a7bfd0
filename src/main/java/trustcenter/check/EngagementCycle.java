package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** Nobody is engaged by itself, not even over others. */
final class EngagementCycle implements Rule {
  @Override
  public Code code() {
    return Code.ENGAGEMENT_CYCLE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "`engaged_by` leads up the chain of processors to the publisher. In a circle it leads to "
            + "nobody who answers for the engagement.",
        "Leave `engaged_by` out where the publisher itself engages the sub-processor.",
        List.of("Art. 28(4) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return Cycles.in(
            subject.model().register().entries(), entry -> entry.engagedBy().stream().toList())
        .stream()
        .map(
            cycle ->
                subject.finding(
                    code(),
                    "subprocessors/" + cycle.get(0) + "/engaged_by",
                    "engagements engage one another in a circle: " + Cycles.shown(cycle) + ".",
                    "leave `engaged_by` out of the one that you engage yourself."))
        .toList();
  }
}
