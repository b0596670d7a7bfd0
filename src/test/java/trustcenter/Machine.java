package trustcenter;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What some tests need of the machine that they run on. Where it is missing, a test is skipped with
 * a word that says why; where the variable of the need is 1, it fails instead.
 */
final class Machine {
  private Machine() {}

  /** What not every machine has. */
  enum Need {
    /** A Chromium below {@code /usr/bin}; {@code TRUSTCENTER_REQUIRE_BROWSER}. */
    BROWSER,
    /** The right to mount a file system in memory; {@code TRUSTCENTER_REQUIRE_DISK}. */
    DISK,
    /** An nginx in {@code /usr/sbin}; {@code TRUSTCENTER_REQUIRE_NGINX}. */
    NGINX;

    private String variable() {
      return "TRUSTCENTER_REQUIRE_" + name().toUpperCase(Locale.ROOT);
    }

    /** Whether a machine without it is a mistake. */
    boolean isRequired() {
      return "1".equals(System.getenv(variable()));
    }

    /** Ends the test that cannot do without it: as skipped, or as failed where it is required. */
    void missing(String what) {
      if (isRequired()) {
        fail(what + ", and " + variable() + " is 1");
      }
      abort(what + "; with " + variable() + "=1 this is a failure");
    }
  }

  /**
   * The browser of this machine, or the end of the test.
   *
   * @param folder for its profile and what it says
   */
  static Chromium browser(Path folder) {
    if (Chromium.installed().isEmpty()) {
      Need.BROWSER.missing("no Chromium is installed below /usr/bin");
    }
    return new Chromium(Chromium.installed().orElseThrow(), folder);
  }
}
