package trustcenter.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths that are taken, so that no file of a site overwrites or hides another on any file
 * system.
 *
 * <p>Some file systems take {@code A} for {@code a}, and a decomposed letter for the composed one;
 * none has a file and a folder of one name. Safe for several threads.
 */
final class Claims {
  private final Map<String, Claim> byFoldedPath = new HashMap<>();

  private record Claim(String path, boolean folder) {}

  /**
   * Takes a path.
   *
   * @throws IllegalStateException if a path taken before stands in its way; nothing is taken then
   */
  synchronized void claim(OutputPath path) {
    List<Claim> claims = claims(path);
    claims.forEach(claim -> check(claim, path));
    claims.forEach(claim -> byFoldedPath.putIfAbsent(OutputPath.folded(claim.path()), claim));
  }

  /** The path and every folder above it. */
  private static List<Claim> claims(OutputPath path) {
    String value = path.value();
    List<Claim> claims = new ArrayList<>();
    for (int end = value.indexOf('/'); end > 0; end = value.indexOf('/', end + 1)) {
      claims.add(new Claim(value.substring(0, end), true));
    }
    claims.add(new Claim(value, false));
    return claims;
  }

  private void check(Claim claim, OutputPath path) {
    Claim taken = byFoldedPath.get(OutputPath.folded(claim.path()));
    if (taken == null || (taken.equals(claim) && claim.folder())) {
      return;
    }
    if (taken.equals(claim)) {
      throw new IllegalStateException("`" + path + "` is written twice.");
    }
    if (taken.folder() != claim.folder()) {
      throw new IllegalStateException(
          "`" + path + "`: `" + claim.path() + "` cannot be both a file and a folder.");
    }
    throw new IllegalStateException(
        "`%s`: `%s` and `%s` differ only by case, and some file systems take them for one."
            .formatted(path, claim.path(), taken.path()));
  }
}
