package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Organisation;

/**
 * The organisation says where it is and how to write to it.
 *
 * <p>Annex I of the standard contractual clauses (Implementing Decision (EU) 2021/915) names the
 * processor with its address and contact details; an imprint needs the address and an e-mail
 * address (§ 5(1) no. 1 and 2 DDG). The country tells which law and which authority apply.
 */
final class OrganisationIncomplete implements Rule {
  @Override
  public Code code() {
    return Code.ORGANISATION_INCOMPLETE;
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
