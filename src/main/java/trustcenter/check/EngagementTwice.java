package trustcenter.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.Localised;
import trustcenter.model.Subprocessor;

/** An entity is listed once for one purpose. */
final class EngagementTwice implements Rule {
  @Override
  public Code code() {
    return Code.ENGAGEMENT_TWICE;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "One entry is one engagement: an entity, for a purpose. Listed twice for the same one, its "
            + "entries sooner or later say different things, and a change is announced of one of "
            + "them only. Engagements that do not overlap in time are two.",
        "Put the two entries together, or say in `purpose` what tells them apart.",
        List.of("Art. 28(2) GDPR", "Art. 5(1)(d) and Art. 5(2) GDPR"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    List<Diagnostic> found = new ArrayList<>();
    Map<List<String>, List<Subprocessor>> seen = new HashMap<>();
    for (Subprocessor entry : new Transfers(subject).engagements()) {
      Optional<String> purpose = entry.purpose().map(Localised::inOriginal);
      if (purpose.isPresent()) {
        List<Subprocessor> same =
            seen.computeIfAbsent(
                List.of(Plain.text(entry.name()), Plain.text(purpose.get())),
                key -> new ArrayList<>());
        same.stream()
            .filter(other -> overlap(entry, other))
            .findFirst()
            .ifPresent(other -> found.add(finding(subject, entry, other)));
        same.add(entry);
      }
    }
    return found;
  }

  private static boolean overlap(Subprocessor one, Subprocessor other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Subprocessor one, Subprocessor other) {
    Optional<LocalDate> from = other.term().from();
    return one.term().until().filter(until -> from.filter(until::isBefore).isPresent()).isPresent();
  }

  private Diagnostic finding(Subject subject, Subprocessor entry, Subprocessor other) {
    return subject.finding(
        code(),
        "subprocessors/" + entry.id(),
        "`" + entry.name() + "` is listed for this purpose already, as `" + other.id() + "`.",
        "put the two together, or say in `purpose` what tells them apart.");
  }
}
