package trustcenter.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule that the author sets aside at one place, never silently.
 *
 * @param rule the word of a code
 * @param at a pointer such as {@code subprocessors/mailer}; may end in {@code /*}
 * @param reason shown where the waiver is shown
 * @param until the last day on which it holds
 */
public record Waiver(String rule, String at, String reason, Optional<LocalDate> until) {
  /** Whether it covers a finding of its rule at a pointer. */
  public boolean covers(String pointer) {
    if (at.endsWith("/*")) {
      return pointer.startsWith(at.substring(0, at.length() - 1));
    }
    return pointer.equals(at) || pointer.startsWith(at + "/");
  }
}
