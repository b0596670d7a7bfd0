package trustcenter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import trustcenter.model.Localised;
import trustcenter.model.Subprocessor;
import trustcenter.model.Subprocessor.Status;
import trustcenter.model.SubprocessorId;

/** What became of the register since the last release, engagement by engagement. */
final class RegisterChanges {
  private final PublishedRegister published;
  private final List<Subprocessor> now;
  private final LocalDate today;

  RegisterChanges(Subject subject, PublishedRegister published) {
    this.published = published;
    this.now = subject.model().register().entries();
    this.today = subject.today();
  }

  /** The published engagements, but for those that have ended. */
  List<Subprocessor> before() {
    return published.content().register().entries().stream()
        .filter(entry -> entry.status(today) != Status.ENDED)
        .toList();
  }

  /** Published engagements that are in the register no more, under no id. */
  List<Subprocessor> gone() {
    Set<SubprocessorId> kept = now.stream().map(this::formerId).collect(Collectors.toSet());
    return before().stream().filter(entry -> !kept.contains(entry.id())).toList();
  }

  /** Engagements that no release has under any id, but for those that have ended. */
  List<Subprocessor> come() {
    return now.stream()
        .filter(entry -> entry.status(today) != Status.ENDED)
        .filter(entry -> counterpart(entry).isEmpty())
        .toList();
  }

  /** A published engagement and the one that has its id now. */
  record Kept(Subprocessor before, Subprocessor now) {}

  /** Engagements that are there still under their id, but for those that had ended. */
  List<Kept> kept() {
    return before().stream()
        .flatMap(
            known ->
                now.stream()
                    .filter(entry -> entry.id().equals(known.id()))
                    .map(entry -> new Kept(known, entry)))
        .toList();
  }

  /** Engagements that are there still, of another entity or for another purpose. */
  List<Subprocessor> changed() {
    return now.stream()
        .filter(entry -> counterpart(entry).filter(known -> differ(known, entry)).isPresent())
        .toList();
  }

  private Optional<Subprocessor> counterpart(Subprocessor entry) {
    return published.content().register().entry(formerId(entry));
  }

  private SubprocessorId formerId(Subprocessor entry) {
    return published.former().getOrDefault(entry.id(), entry.id());
  }

  /** A purpose that was not said before fills a gap and changes nothing. */
  private static boolean differ(Subprocessor known, Subprocessor entry) {
    Optional<String> purpose = entry.purpose().map(Localised::inOriginal).map(Plain::text);
    return !Plain.text(known.name()).equals(Plain.text(entry.name()))
        || known
            .purpose()
            .map(Localised::inOriginal)
            .map(Plain::text)
            .filter(before -> !purpose.equals(Optional.of(before)))
            .isPresent();
  }
}
