package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Transfer.Mechanism;

/** Who rests a transfer on a derogation says why it applies. */
final class DerogationUnjustified implements Rule {
  @Override
  public Code code() {
    return Code.DEROGATION_UNJUSTIFIED;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "A derogation is an exception for the single case and read narrowly: consent, a contract "
            + "with the data subject or in its interest, a legal claim. It carries no transfer that "
            + "happens again and again as a matter of course.",
        "Say in `justification` which derogation applies and why, or choose another mechanism.",
        List.of(
            "Art. 49(1) GDPR",
            "EDPB Guidelines 2/2018 on derogations of Article 49, sections 1 and 2"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return new Transfers(subject)
        .resting(Mechanism.DEROGATION).stream()
            .filter(written -> written.transfer().justification().isEmpty())
            .map(
                written ->
                    subject.finding(
                        code(),
                        written.at(),
                        "`"
                            + written.entry().name()
                            + "` rests a transfer on a derogation and does not say why it applies.",
                        "add a `justification`: which derogation, and why this is such a case."))
            .toList();
  }
}
