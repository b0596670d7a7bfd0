package trustcenter.route;

import java.util.List;

/** Which addresses of a site stay for ever once they were published, and which bytes with them. */
public final class Lasting {
  /** Releases and their documents, whose digests they hold. */
  private static final List<String> SAME_BYTES = List.of("data/releases/", "versions/documents/");

  /**
   * Pages of releases, which a later theme may show in another way, and the schemas of their files,
   * which name the address of the site.
   */
  private static final List<String> SAME_ADDRESS = List.of("versions/", "data/schema/");

  private Lasting() {}

  /** Whether a file must be there with the same bytes in every later state of the site. */
  public static boolean isUnalterable(String path) {
    return SAME_BYTES.stream().anyMatch(path::startsWith);
  }

  /** Whether a file must be there in every later state of the site. */
  public static boolean isPermanent(String path) {
    return isUnalterable(path) || SAME_ADDRESS.stream().anyMatch(path::startsWith);
  }
}
