package trustcenter.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import trustcenter.build.Preview;
import trustcenter.build.ThemeMistake;
import trustcenter.output.OutputPath;

/** Addresses on the server, and the pages behind them. */
final class Pages {
  private static final String INDEX = "index.html";

  private Pages() {}

  /**
   * What an address stands for; a folder stands for its page.
   *
   * @param address an absolute path whose escapes are resolved
   */
  static Optional<OutputPath> path(Preview preview, String address) {
    if (!address.startsWith(preview.basePath())) {
      return Optional.empty();
    }
    String below = address.substring(preview.basePath().length());
    try {
      return Optional.of(
          new OutputPath(below.isEmpty() || below.endsWith("/") ? below + INDEX : below));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  /** The address of a file, escaped. */
  static String address(Preview preview, OutputPath path) {
    try {
      return new URI(null, null, preview.basePath() + path.value(), null).getRawPath();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /**
   * A word for what a visitor of a page sees; a page that the theme spoils is as one that is not.
   */
  static Optional<String> digest(Preview preview, OutputPath path) {
    try {
      return preview.digest(path);
    } catch (RuntimeException failure) {
      if (ThemeMistake.of(failure).isEmpty()) {
        throw failure;
      }
      return Optional.empty();
    }
  }
}
