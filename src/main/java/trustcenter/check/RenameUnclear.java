package trustcenter.check;

import java.net.URI;
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
            + "a replacement that does not say what it replaces. "
            + "Where the same id has another name, and neither website nor address are as before, "
            + "another company may have taken over without having been announced.",
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
    List<Traits> gone =
        changes.gone().stream()
            .filter(entry -> !isReplaced(subject, entry))
            .map(Traits::of)
            .toList();
    Stream<Diagnostic> renamed =
        changes.come().stream()
            .filter(entry -> entry.replaces().isEmpty())
            .map(Traits::of)
            .flatMap(come -> finding(subject, gone, come).stream());
    Stream<Diagnostic> exchanged =
        changes.kept().stream()
            .filter(kept -> Traits.of(kept.now()).isAnother(Traits.of(kept.before())))
            .map(kept -> exchanged(subject, kept));
    return Stream.concat(renamed, exchanged);
  }

  private Diagnostic exchanged(Subject subject, RegisterChanges.Kept kept) {
    Subprocessor now = kept.now();
    String before = kept.before().name();
    return subject.finding(
        code(),
        "subprocessors/" + now.id() + "/name",
        "`" + now.id() + "` was `" + before + "` in the last release: is this another company?",
        "if it is only called otherwise, say `formerly: ["
            + before
            + "]`; if it is another company, give it an id of its own with `replaces: ["
            + now.id()
            + "]` and the former one an `until`.");
  }

  private static boolean isReplaced(Subject subject, Subprocessor gone) {
    return subject.model().register().entries().stream()
        .anyMatch(entry -> entry.replaces().contains(gone.id()));
  }

  private Optional<Diagnostic> finding(Subject subject, List<Traits> gone, Traits come) {
    return gone.stream().flatMap(former -> finding(subject, former, come).stream()).findFirst();
  }

  private Optional<Diagnostic> finding(Subject subject, Traits gone, Traits come) {
    String id = gone.entry().id().value();
    return come.shared(gone)
        .map(
            same ->
                subject.finding(
                    code(),
                    "subprocessors/" + come.entry().id(),
                    "`"
                        + come.entry().name()
                        + "` is new and `"
                        + id
                        + "` is gone, and both have the same "
                        + same
                        + ": are they one and the same?",
                    "if they are, keep the id `"
                        + id
                        + "`; if it takes its place, say `replaces: ["
                        + id
                        + "]`."));
  }

  /** What an engagement is known by, in plain words; empty where it says nothing. */
  private record Traits(
      Subprocessor entry,
      String name,
      List<String> formerly,
      String website,
      String address,
      String purpose) {
    static Traits of(Subprocessor entry) {
      return new Traits(
          entry,
          Plain.text(entry.name()),
          entry.formerly().stream().map(Plain::text).toList(),
          entry.website().map(URI::toString).orElse(""),
          Plain.text(String.join(" ", entry.address())),
          entry.purpose().map(Localised::inOriginal).map(Plain::text).orElse(""));
    }

    /** What it has in common with an earlier one: a name, a website, an address or a purpose. */
    Optional<String> shared(Traits earlier) {
      if (earlier.name.equals(name) || formerly.contains(earlier.name)) {
        return Optional.of("name");
      }
      if (isSame(earlier.website, website)) {
        return Optional.of("website");
      }
      if (isSame(earlier.address, address)) {
        return Optional.of("address");
      }
      return isSame(earlier.purpose, purpose) ? Optional.of("purpose") : Optional.empty();
    }

    /** Whether it has another name, and neither website nor address say that it is the same. */
    boolean isAnother(Traits earlier) {
      return !earlier.name.equals(name)
          && !formerly.contains(earlier.name)
          && !isSame(earlier.website, website)
          && !isSame(earlier.address, address);
    }

    private static boolean isSame(String one, String other) {
      return !one.isEmpty() && one.equals(other);
    }
  }
}
