package trustcenter.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.reference.Phrases;

/** Law is cited that is in force. It is for information: the text may well mean the old law. */
final class LegacyCitation implements Rule {
  @Override
  public Code code() {
    return Code.LEGACY_CITATION;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Who cites § 5 BDSG, the Telemediengesetz or the Privacy Shield shows that the text was not"
            + " looked at since the law changed. § 53 BDSG is in force, but not for a private body."
            + " Which citations these are, until when they were right and what stands in their place"
            + " is a data file with its sources, `legacy-citations.tsv`.",
        "Cite what the hint names. A text that speaks of the old law on purpose can be left alone.",
        List.of(
            "BDSG of 30 June 2017, §§ 45 and 53",
            "Art. 94(1) GDPR",
            "Art. 32(1)(d) GDPR, on regular review"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    VisibleText texts = VisibleText.of(subject);
    Set<Diagnostic> findings = new LinkedHashSet<>();
    for (Phrases.LegacyCitation citation : subject.reference().phrases().legacyCitations()) {
      if (subject.today().isAfter(citation.until())) {
        texts.find(citation.phrase()).stream()
            .map(find -> finding(find, citation))
            .forEach(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  private Diagnostic finding(VisibleText.Find find, Phrases.LegacyCitation citation) {
    return Diagnostic.at(
        find.at(),
        code(),
        find.span(),
        "`" + find.words() + "` is no longer right: " + citation.why() + ".",
        citation.instead() + ".");
  }
}
