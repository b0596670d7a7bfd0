package trustcenter.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What an address on the web looks like: absolute, with a host. A script, say, is none. */
public final class WebAddress {
  private WebAddress() {}

  /** Reads an http or https address; empty for anything else. */
  public static Optional<URI> parse(String text) {
    try {
      URI address = new URI(text);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
