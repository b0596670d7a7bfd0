package trustcenter.route;

import java.util.List;

/** Which addresses of a site stay for ever once they were published, and which bytes with them. */
public final class Lasting {
  /** Releases, their documents and the schema that describes them. */
  private static final List<String> SAME_BYTES =
      List.of("data/releases/", "data/schema/", "versions/documents/");

  /** Pages of releases: a later theme may show them in another way, but they are there. */
  private static final String VERSIONS = "versions/";

  private Lasting() {}

  /** Whether a file must be there with the same bytes in every later state of the site. */
  public static boolean isUnalterable(String path) {
    return SAME_BYTES.stream().anyMatch(path::startsWith);
  }

  /** Whether a file must be there in every later state of the site. */
  public static boolean isPermanent(String path) {
    return path.startsWith(VERSIONS) || isUnalterable(path);
  }
}
