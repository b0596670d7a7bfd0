package trustcenter.check;

import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Code;

/**
 * Why something is asked of a site that is out. No rule can ask it: the content is as it should be,
 * and only time has passed since the site was built.
 */
final class PublishedFindings {
  private static final String BUILD_AGAIN =
      "Build the site and publish it again, and let a job do so at least once a month: every build "
          + "writes the file anew, from the contacts with `role: security`, with an `Expires` six "
          + "months ahead. Where the file was changed by hand or by the host, put back the "
          + "one that was built.";

  private PublishedFindings() {}

  /** The explanation of a finding of {@code trustcenter verify}; empty for all others. */
  static Optional<Explanation> of(Code code) {
    return switch (code) {
      case SECURITY_TXT_EXPIRED ->
          Optional.of(
              new Explanation(
                  "Behind its `Expires` a `security.txt` is stale and should not be used: who finds "
                      + "a weakness no longer knows to whom to report it. The field has to be there, "
                      + "once, with a date and time of RFC 3339; else nobody can tell whether "
                      + "the file holds.",
                  BUILD_AGAIN
                      + " A copy that is kept as evidence may have expired; ask for the day on "
                      + "which it was made, for instance `trustcenter verify --date 2026-05-31`.",
                  List.of("RFC 9116, section 2.5.5", "RFC 3339, section 5.6")));
      case SECURITY_TXT_EXPIRING ->
          Optional.of(
              new Explanation(
                  "A site that is built every now and then has a `security.txt` that holds for "
                      + "months. One that is about to expire says that the site is not built any "
                      + "more, while there is time to do it.",
                  BUILD_AGAIN,
                  List.of("RFC 9116, section 2.5.5")));
      default -> Optional.empty();
    };
  }
}
