package trustcenter.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;

/**
 * What was published of the register before: the rules about notice need it, and only a release has
 * it.
 *
 * @param register as the last release has it
 * @param announced when each of its engagements was first published, by id
 */
public record PublishedRegister(Register register, Map<String, LocalDate> announced) {
  public PublishedRegister {
    announced = Collections.unmodifiableMap(new TreeMap<>(announced));
  }

  /** The engagement as it was published; one that was renamed is found by its former name. */
  Optional<Subprocessor> before(Subprocessor entry) {
    return register
        .entry(entry.id())
        .or(
            () ->
                register.entries().stream()
                    .filter(
                        known ->
                            known.name().equals(entry.name())
                                || entry.formerly().contains(known.name()))
                    .findFirst());
  }

  /** When it was first published, if it was. */
  Optional<LocalDate> announced(Subprocessor entry) {
    return before(entry).map(known -> announced.get(known.id().value()));
  }
}
