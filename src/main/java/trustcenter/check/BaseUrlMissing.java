package trustcenter.check;

import java.util.List;
import trustcenter.diagnostic.Code;
import trustcenter.diagnostic.Diagnostic;

/** The site says where it will be published. */
final class BaseUrlMissing implements Rule {
  @Override
  public Code code() {
    return Code.BASE_URL_MISSING;
  }

  @Override
  public Explanation explanation() {
    return new Explanation(
        "Feeds, calendars and the sitemap are read far from the site, so their links have "
            + "to be absolute.",
        "Add `base_url` to `site.yaml`.",
        List.of("RFC 4287, section 4.2.6", "sitemaps.org protocol"));
  }

  @Override
  public List<Diagnostic> check(Subject subject) {
    if (subject.model().site().baseUrl().isPresent()) {
      return List.of();
    }
    return List.of(
        subject.finding(
            code(),
            "site/base_url",
            "the site does not say where it will be published.",
            "add its address: `base_url: https://trust.example.com/`."));
  }
}
