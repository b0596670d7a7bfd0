package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Subprocessor;

/** A sub-processor is called by its legal name, and that shows a legal form. */
final class LegalFormMissing implements Rule {
  @Override
  public Code code() {
    return Code.LEGAL_FORM_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Customers have to know which company it is: a brand is used by several, in several "
            + "countries, and only one of them is a party to the contract. Forms are looked for in a "
            + "file that a site may replace by `content/reference/legal-forms.tsv`; public bodies "
            + "are in it too. It is not asked of companies of your own group (`affiliate`), nor of a "
            + "natural person who is also the `contact.person`.",
        "Write the name as the commercial register has it, and the brand into `brand`. A sole "
            + "trader is named with “Inh.” and the name of the owner. A form that is not known goes "
            + "into `content/reference/legal-forms.tsv`.",
        List.of(
            "Annex IV of the standard contractual clauses, Implementing Decision (EU) 2021/915: “Name”",
            "EDPB Opinion 22/2024, on the identity of sub-processors: “name, address, contact person”"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return new Transfers(subject)
        .engagements().stream()
            .filter(entry -> !entry.affiliate() && !isPerson(entry))
            .filter(entry -> !subject.reference().law().legalForms().isShownIn(entry.name()))
            .map(
                entry ->
                    subject.finding(
                        code(),
                        "subprocessors/" + entry.id() + "/name",
                        "`" + entry.name() + "` shows no legal form: is it a brand?",
                        "write the name as in the commercial register, and the brand into `brand`."))
            .toList();
  }

  private static boolean isPerson(Subprocessor entry) {
    return entry
        .contact()
        .flatMap(Subprocessor.EntityContact::person)
        .filter(entry.name()::equalsIgnoreCase)
        .isPresent();
  }
}
