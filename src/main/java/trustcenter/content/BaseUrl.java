package trustcenter.content;

import java.net.URI;
import java.util.Optional;

/** The address of a site, with or without a path. */
public final class BaseUrl {
  private BaseUrl() {}

  /** The address with a slash at its end; empty where it has a user, a query or a fragment. */
  public static Optional<URI> of(URI url) {
    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!web
        || url.getHost() == null
        || url.getRawUserInfo() != null
        || url.getRawQuery() != null
        || url.getRawFragment() != null) {
      return Optional.empty();
    }
    String text = url.normalize().toString();
    return Optional.of(URI.create(text.endsWith("/") ? text : text + "/"));
  }
}
