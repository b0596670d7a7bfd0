package trustcenter.output;

import java.nio.file.Path;
import java.util.Optional;

/** The site that stands at a target, looked at and not touched. */
public final class StandingSite {
  private final Target target;
  private final Swap swap;

  private StandingSite(Target target) {
    this.target = target;
    this.swap = new Swap(target);
  }

  /**
   * Finds the place of a target.
   *
   * @throws OutputException if no site may or can be written there
   */
  public static StandingSite at(Path target) {
    return new StandingSite(Target.resolve(target));
  }

  /** What the build before left under a name. */
  public Optional<String> recall(String name) {
    return new Memory(target).recall(name);
  }

  /** Whether it is what was written then, whole, with nothing added and nothing left to repair. */
  public boolean is(SiteStamps written) {
    return swap.isAtRest() && written.areAt(target.folder());
  }

  /** Leaves something for the next build under a name, in place of what the build before left. */
  public void keep(String name, String text) {
    new Memory(target).keep(name, text);
  }
}
