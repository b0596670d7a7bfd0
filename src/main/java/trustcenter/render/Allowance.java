package trustcenter.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/**
 * How much the templates of one page may do, counted in steps and never in time, so that the same
 * theme makes the same site on every machine: a step for each part of a template that is rendered,
 * and for every few characters that are written or joined.
 */
final class Allowance {
  /** More than the largest page takes, a catalogue of five megabytes; some seconds of work. */
  private static final long STEPS = 20_000_000;

  /** Many times the longest text that a template has a reason to put together itself. */
  private static final int LONGEST = 1_000_000;

  private static final int CHARACTERS = 32;

  // Each thread makes one page at a time, and no state of the program is static.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<Spent> spent = ThreadLocal.withInitial(Spent::new);

  /** What the page at hand has taken, and where its templates are. */
  private static final class Spent {
    private long steps;
    private String template = "";
    private int line;
  }

  /** A place in a template. */
  record Place(String template, int line) {}

  /** Begins a page. */
  void renew(String template) {
    Spent fresh = new Spent();
    fresh.template = template;
    spent.set(fresh);
  }

  /** The last place at which a step was taken. */
  Place place() {
    return new Place(spent.get().template, spent.get().line);
  }

  /**
   * Takes a step.
   *
   * @param characters that it writes, reads or joins
   */
  void step(long characters, PebbleTemplate template, int line) {
    Spent here = spent.get();
    here.template = template.getName();
    here.line = line;
    here.steps += 1 + characters / CHARACTERS;
    if (here.steps > STEPS) {
      throw new PebbleException(
          null, "it repeats, calls or writes without end", line, template.getName());
    }
  }

  /**
   * Takes the step of putting a text together.
   *
   * @param length of the whole text
   */
  void join(long length, PebbleTemplate template, int line) {
    step(length, template, line);
    if (length > LONGEST) {
      throw new PebbleException(
          null,
          "it puts together a text of more than " + LONGEST + " characters",
          line,
          template.getName());
    }
  }
}
