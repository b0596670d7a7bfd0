package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Organisation;

/** The organisation says where it is and how to write to it. */
final class OrganisationIncomplete implements Rule {
  @Override
  public Code code() {
    return Code.ORGANISATION_INCOMPLETE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The standard contractual clauses name the processor with its address and contact "
            + "details; an imprint needs an address and an e-mail address. The country tells "
            + "which law and which authority apply.",
        "Complete `organisation` in `site.yaml`.",
        List.of(
            "Annex I of the standard contractual clauses, Implementing Decision (EU) 2021/915",
            "§ 5(1) nos. 1 and 2 DDG"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    Organisation organisation = subject.model().site().organisation();
    List<String> missing = missing(organisation);
    if (missing.isEmpty()) {
      return List.of();
    }
    return List.of(
        subject.finding(
            code(),
            "site/organisation",
            "`" + organisation.name() + "` lacks " + Words.listed(missing) + ".",
            "add what an imprint states."));
  }

  private static List<String> missing(Organisation organisation) {
    List<String> missing = new ArrayList<>();
    if (organisation.address().isEmpty()) {
      missing.add("address");
    }
    if (organisation.country().isEmpty()) {
      missing.add("country");
    }
    if (organisation.email().isEmpty()) {
      missing.add("email");
    }
    return missing;
  }
}
