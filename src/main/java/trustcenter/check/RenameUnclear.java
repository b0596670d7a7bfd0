package trustcenter.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Localised;
import trustcenter.model.Subprocessor;

/** Who is only called otherwise keeps its id; who takes another's place says so. */
final class RenameUnclear implements Rule {
  @Override
  public Code code() {
    return Code.RENAME_UNCLEAR;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "An id that is written out tells engagements apart. Where one id goes and another comes, "
            + "customers are told of a removal and an addition, and the period to object begins. If "
            + "both have the same name, address, website or purpose, it is more likely a new name, or "
            + "a replacement that does not say what it replaces.",
        "Keep the former id and write the former name into `formerly`; where another company takes "
            + "its place, name the former id in `replaces`.",
        List.of("Art. 28(2) GDPR: “addition or replacement of other processors”"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    return subject.published().stream()
        .flatMap(published -> check(subject, new RegisterChanges(subject, published)))
        .toList();
  }

  private Stream<Diagnostic> check(Subject subject, RegisterChanges changes) {
    List<Subprocessor> gone =
        changes.gone().stream().filter(entry -> !isReplaced(subject, entry)).toList();
    return changes.come().stream()
        .filter(entry -> entry.replaces().isEmpty())
        .flatMap(
            entry ->
                gone.stream().flatMap(former -> finding(subject, former, entry).stream()).limit(1));
  }

  private static boolean isReplaced(Subject subject, Subprocessor gone) {
    return subject.model().register().entries().stream()
        .anyMatch(entry -> entry.replaces().contains(gone.id()));
  }

  private Optional<Diagnostic> finding(Subject subject, Subprocessor gone, Subprocessor come) {
    return evidence(gone, come)
        .map(
            same ->
                subject.finding(
                    code(),
                    "subprocessors/" + come.id(),
                    "`"
                        + come.name()
                        + "` is new and `"
                        + gone.id()
                        + "` is gone, and both have the same "
                        + same
                        + ": are they one and the same?",
                    "if they are, keep the id `"
                        + gone.id()
                        + "`; if it takes its place, say `replaces: ["
                        + gone.id()
                        + "]`."));
  }

  private static Optional<String> evidence(Subprocessor gone, Subprocessor come) {
    String name = Plain.text(gone.name());
    if (name.equals(Plain.text(come.name()))
        || come.formerly().stream().map(Plain::text).anyMatch(name::equals)) {
      return Optional.of("name");
    }
    if (gone.website().isPresent() && gone.website().equals(come.website())) {
      return Optional.of("website");
    }
    if (!gone.address().isEmpty() && address(gone).equals(address(come))) {
      return Optional.of("address");
    }
    Optional<String> purpose = purpose(gone);
    return purpose.isPresent() && purpose.equals(purpose(come))
        ? Optional.of("purpose")
        : Optional.empty();
  }

  private static String address(Subprocessor entry) {
    return Plain.text(String.join(" ", entry.address()));
  }

  private static Optional<String> purpose(Subprocessor entry) {
    return entry.purpose().map(Localised::inOriginal).map(Plain::text);
  }
}
