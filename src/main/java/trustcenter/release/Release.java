package trustcenter.release;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trustcenter.model.Localised;
import trustcenter.model.TrustCenter;

/**
 * What was published on a day.
 *
 * @param title as the author called it
 * @param note what the author said of it
 * @param previous the digest of the release before it; empty for the first
 * @param digest of its file
 * @param content everything that was published; without pages and updates, which are outside of
 *     releases
 */
public record Release(
    ReleaseId id,
    Optional<Localised<String>> title,
    Optional<Localised<String>> note,
    Optional<Digest> previous,
    Digest digest,
    TrustCenter content) {

  public LocalDate date() {
    return id.date();
  }

  /** Releases are the same where their files are: nothing in one is not in its digest. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Release release && digest.equals(release.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
