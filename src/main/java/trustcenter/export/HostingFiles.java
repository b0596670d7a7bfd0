package trustcenter.export;

import java.net.URI;
import java.util.Optional;
import trustcenter.model.Site;
import trustcenter.output.OutputPath;
import trustcenter.route.Routes;

/** Files that hosts and crawlers look for. */
public final class HostingFiles {
  /** Where the custom domain stands: some systems take a page {@code cname} for its folder. */
  public static final OutputPath CNAME = new OutputPath("CNAME");

  private HostingFiles() {}

  /** {@code robots.txt}, RFC 9309: everything may be read. */
  public static String robots(Routes routes) {
    String sitemap =
        routes
            .absolute(new OutputPath("sitemap.xml"))
            .map(address -> "\nSitemap: " + address + "\n")
            .orElse("");
    return "User-agent: *\nAllow: /\n" + sitemap;
  }

  /**
   * {@code CNAME}: the custom domain for GitHub Pages; empty where the site is below a path or on a
   * host of GitHub's or of this machine.
   */
  public static Optional<String> cname(Site site) {
    return site.baseUrl()
        .filter(base -> base.getRawPath().equals("/") && base.getPort() < 0)
        .map(URI::getHost)
        .filter(host -> !host.endsWith(".github.io") && !host.equals("localhost"))
        .filter(host -> host.contains(".") && !host.matches("[0-9.]+"))
        .map(host -> host + "\n");
  }
}
