package trustcenter.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Agreement;
import trustcenter.model.Agreement.Annex;
import trustcenter.model.Agreement.AnnexContent;
import trustcenter.model.Catalogue;
import trustcenter.model.Catalogue.AnnexOf;
import trustcenter.model.Language;

/** A catalogue calls itself the annex that the agreement lists it as. */
final class AnnexContradiction implements Rule {
  @Override
  public Code code() {
    return Code.ANNEX_CONTRADICTION;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "The measures are part of what is agreed. If the agreement calls another text by "
            + "the same name, nobody can say which measures are owed.",
        "Use one label in the catalogue's `annex` and in the agreement's `annexes`.",
        List.of(
            "Art. 28(3)(c) and Art. 32 GDPR",
            "Annex III of the standard contractual clauses, Implementing Decision (EU) 2021/915"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Catalogue catalogue : subject.model().catalogues()) {
      for (Agreement agreement : subject.model().agreements()) {
        catalogue
            .annex()
            .filter(annex -> annex.agreement().map(agreement.id()::equals).orElse(true))
            .flatMap(annex -> contradiction(catalogue, annex, agreement))
            .map(
                message ->
                    subject.finding(
                        code(),
                        "toms/" + catalogue.id() + "/annex",
                        message,
                        "make `annex` here and `annexes` in the agreement say the same."))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<String> contradiction(
      Catalogue catalogue, AnnexOf said, Agreement agreement) {
    return agreement.annexes().values().keySet().stream()
        .filter(said.label()::has)
        .flatMap(language -> contradiction(catalogue, said, agreement, language).stream())
        .findFirst();
  }

  private static Optional<String> contradiction(
      Catalogue catalogue, AnnexOf said, Agreement agreement, Language language) {
    String label = said.label().in(language).value();
    List<Annex> listed = agreement.annexes().in(language).value();
    List<Annex> asThis = listed.stream().filter(annex -> isOf(annex, catalogue)).toList();
    if (!asThis.isEmpty()) {
      return asThis.stream().anyMatch(annex -> isCalled(annex, label))
          ? Optional.empty()
          : Optional.of(
              here(label) + name(agreement) + " lists it as `" + asThis.get(0).label() + "`.");
    }
    if (said.agreement().isEmpty()) {
      return Optional.empty();
    }
    return contradiction(listed, label, agreement);
  }

  /** What is wrong where the agreement lists this catalogue nowhere. */
  private static Optional<String> contradiction(
      List<Annex> listed, String label, Agreement agreement) {
    List<Annex> called = listed.stream().filter(annex -> isCalled(annex, label)).toList();
    if (called.isEmpty()) {
      return Optional.of(here(label) + name(agreement) + " lists no annex of this name.");
    }
    return called.stream().allMatch(annex -> annex.content().isPresent())
        ? Optional.of(here(label) + "in " + name(agreement) + " that is something else.")
        : Optional.empty();
  }

  private static boolean isOf(Annex annex, Catalogue catalogue) {
    return annex.content().equals(Optional.of(new AnnexContent.Toms(catalogue.id())));
  }

  private static boolean isCalled(Annex annex, String label) {
    return Stream.concat(Stream.of(annex.label()), annex.aliases().stream())
        .anyMatch(label::equals);
  }

  private static String here(String label) {
    return "this catalogue calls itself `" + label + "`, but ";
  }

  private static String name(Agreement agreement) {
    return "agreements/" + agreement.id() + ".md";
  }
}
