package trustcenter.release;

import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;

/**
 * The releases of a site, oldest first, and what is wrong with their chain.
 *
 * @param all those that could be read
 * @param diagnostics empty where the chain holds
 */
public record Releases(List<Release> all, List<Diagnostic> diagnostics) {
  public Releases {
    all = List.copyOf(all);
    diagnostics = List.copyOf(diagnostics);
  }

  /** No releases. */
  public static Releases none() {
    return new Releases(List.of(), List.of());
  }

  public Optional<Release> latest() {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  public Optional<Release> release(ReleaseId id) {
    return all.stream().filter(release -> release.id().equals(id)).findFirst();
  }

  /** The release before one of these; empty for the first. */
  public Optional<Release> before(Release release) {
    int index = all.indexOf(release);
    return index > 0 ? Optional.of(all.get(index - 1)) : Optional.empty();
  }
}
