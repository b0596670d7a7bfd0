package trustcenter.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import trustcenter.check.PublishedRegister;
import trustcenter.diff.Renames;
import trustcenter.model.Register;
import trustcenter.model.Subprocessor;
import trustcenter.model.SubprocessorId;
import trustcenter.model.TrustCenter;
import trustcenter.release.Release;

/** Tells the rules what was published before. */
final class Published {
  private Published() {}

  /** What the latest release says; nothing where there is none. */
  static Optional<PublishedRegister> of(Optional<Release> latest, TrustCenter working) {
    return latest.map(
        release ->
            new PublishedRegister(
                release.content(),
                release.date(),
                formerIds(release.content().register(), working.register())));
  }

  private static Map<SubprocessorId, SubprocessorId> formerIds(Register before, Register after) {
    Renames renames = Renames.between(before, after);
    Map<SubprocessorId, SubprocessorId> former = new HashMap<>();
    for (Subprocessor entry : after.entries()) {
      renames.former(entry.id()).ifPresent(id -> former.put(entry.id(), id));
    }
    return former;
  }
}
