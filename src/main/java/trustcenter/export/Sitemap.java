package trustcenter.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trustcenter.model.Language;
import trustcenter.route.Destination;
import trustcenter.route.Routes;

/** {@code sitemap.xml}, sitemaps.org protocol 0.9 with the languages of each page. */
public final class Sitemap {
  private final Routes routes;
  private final List<Language> languages;

  public Sitemap(Routes routes, List<Language> languages) {
    this.routes = routes;
    this.languages = List.copyOf(languages);
  }

  /** The file's text; empty where it is not said where the site will be. */
  public Optional<String> xml(List<Destination> destinations) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    xml.append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Destination destination : destinations) {
      List<String> addresses = new ArrayList<>();
      for (Language language : languages) {
        routes.absolute(routes.path(destination, language)).ifPresent(addresses::add);
      }
      if (addresses.size() < languages.size()) {
        return Optional.empty();
      }
      addresses.forEach(address -> url(xml, address, addresses));
    }
    return Optional.of(xml.append("</urlset>\n").toString());
  }

  private void url(StringBuilder xml, String address, List<String> addresses) {
    xml.append("  <url>\n    <loc>").append(escaped(address)).append("</loc>\n");
    if (languages.size() > 1) {
      for (int i = 0; i < languages.size(); i++) {
        xml.append("    <xhtml:link rel=\"alternate\" hreflang=\"")
            .append(languages.get(i).tag())
            .append("\" href=\"")
            .append(escaped(addresses.get(i)))
            .append("\"/>\n");
      }
    }
    xml.append("  </url>\n");
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }
}
