package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** A register does not change in large parts at once, unless somebody means it. */
final class RegisterUpheaval implements Rule {
  private static final int PERCENT = 30;

  /** A single change is none, however short the register is. */
  private static final int FEWEST = 2;

  @Override
  public Code code() {
    return Code.REGISTER_UPHEAVAL;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Every addition, removal and replacement is announced to customers, who may object to it. "
            + "Where more than 30 % of the engagements are added, removed or given another entity or "
            + "purpose in one go, it is mostly a mistake (ids that were lost, a wrong file), and else "
            + "a change that customers can hardly judge. It is counted against the last release; an "
            + "engagement that has ended does not count, nor does a single change.",
        "Look at `trustcenter diff`. If ids were lost, write them out again; if all of it is meant, "
            + "waive this for the release.",
        List.of("Art. 28(2) GDPR", "Art. 5(1)(a) GDPR, transparency"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.published().stream()
        .map(published -> new RegisterChanges(subject, published))
        .filter(changes -> isUpheaval(changes))
        .map(changes -> finding(subject, changes))
        .toList();
  }

  private static boolean isUpheaval(RegisterChanges changes) {
    int before = changes.before().size();
    int count = count(changes);
    return before > 0 && count >= FEWEST && count * 100L > (long) before * PERCENT;
  }

  private static int count(RegisterChanges changes) {
    return changes.gone().size() + changes.come().size() + changes.changed().size();
  }

  private Diagnostic finding(Subject subject, RegisterChanges changes) {
    return subject.finding(
        code(),
        "subprocessors",
        "much of the register changes at once. Published: "
            + changes.before().size()
            + "; of these gone: "
            + changes.gone().size()
            + ", with another entity or purpose: "
            + changes.changed().size()
            + "; new: "
            + changes.come().size()
            + ".",
        "look at `trustcenter diff`; ids that were lost are written out again.");
  }
}
