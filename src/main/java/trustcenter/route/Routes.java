package trustcenter.route;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import trustcenter.model.DocumentFile;
import trustcenter.model.Language;
import trustcenter.model.Site;
import trustcenter.output.OutputPath;

/**
 * Where everything is on the site. The default language sits at the root, the others below their
 * tags. Links inside the site are relative and name the file, so that they work at a domain's root,
 * below a path and from {@code file://}.
 */
public final class Routes {
  private static final String SEARCH = "search/";

  private final Language defaultLanguage;
  private final Optional<URI> baseUrl;
  private final String prefix;
  private final Map<Page, OutputPath> pages = new ConcurrentHashMap<>();

  /** A page in a language. */
  private record Page(Destination destination, Language language) {}

  /** The addresses of the site as it is today. */
  public Routes(Site site) {
    this(site, "");
  }

  private Routes(Site site, String prefix) {
    this.defaultLanguage = site.defaultLanguage();
    this.baseUrl = site.baseUrl();
    this.prefix = prefix;
  }

  /**
   * The addresses of a version that stays for ever.
   *
   * @param version the id of its release
   */
  public static Routes ofVersion(Site site, String version) {
    return new Routes(site, versionFolder(version) + "/");
  }

  /** The folder of a version that stays, which holds its pages and nothing else. */
  public static String versionFolder(String version) {
    return "versions/" + version;
  }

  /** The file of a page in a language. */
  public OutputPath path(Destination destination, Language language) {
    return pages.computeIfAbsent(
        new Page(destination, language), page -> new OutputPath(prefix + below(page)));
  }

  /**
   * The file of the same page on the site as it is today; of today's pages the same as {@link
   * #path}.
   */
  public OutputPath pathToday(Destination destination, Language language) {
    return new OutputPath(below(new Page(destination, language)));
  }

  private String below(Page page) {
    Language language = page.language();
    String folder = language.equals(defaultLanguage) ? "" : language.tag() + "/";
    return folder + file(page.destination());
  }

  /**
   * Whether these are the addresses of a version that stays, and not of the site as it is today.
   */
  public boolean isVersion() {
    return !prefix.isEmpty();
  }

  private static String file(Destination destination) {
    if (destination instanceof Destination.NotFound) {
      return "404.html";
    }
    return folder(destination) + "index.html";
  }

  private static String folder(Destination destination) {
    if (destination instanceof Destination.OfCatalogue of) {
      return "toms/" + of.id() + "/";
    } else if (destination instanceof Destination.OfDataCenter of) {
      return "data-centers/" + of.id() + "/";
    } else if (destination instanceof Destination.OfSubprocessor of) {
      return "subprocessors/" + of.id() + "/";
    } else if (destination instanceof Destination.OfAgreement of) {
      return "agreements/" + of.id() + "/";
    } else if (destination instanceof Destination.OfUpdate of) {
      return "updates/" + of.id() + "/";
    } else if (destination instanceof Destination.OfPage of) {
      return of.id() + "/";
    } else if (destination instanceof Destination.OfRelease of) {
      return "changelog/" + of.release() + "/";
    }
    return section(destination);
  }

  private static String section(Destination destination) {
    if (destination instanceof Destination.Catalogues) {
      return "toms/";
    } else if (destination instanceof Destination.Controls) {
      return "toms/controls/";
    } else if (destination instanceof Destination.DataCenters) {
      return "data-centers/";
    } else if (destination instanceof Destination.Subprocessors) {
      return "subprocessors/";
    } else if (destination instanceof Destination.Certificates) {
      return "certificates/";
    } else if (destination instanceof Destination.Contacts) {
      return "contacts/";
    } else if (destination instanceof Destination.Documents) {
      return "documents/";
    } else if (destination instanceof Destination.Agreements) {
      return "agreements/";
    } else if (destination instanceof Destination.Updates) {
      return "updates/";
    } else if (destination instanceof Destination.Versions) {
      return "versions/";
    } else if (destination instanceof Destination.Changelog) {
      return "changelog/";
    } else if (destination instanceof Destination.Subscribe) {
      return "subscribe/";
    } else if (destination instanceof Destination.Search) {
      return SEARCH;
    }
    return "";
  }

  /** Where a downloadable document is; a version that stays has its own, named by their digest. */
  public OutputPath document(DocumentFile document) {
    return isVersion()
        ? new OutputPath("versions/documents/" + document.sha256() + "/" + document.file())
        : new OutputPath("documents/" + document.file());
  }

  /** Where a feed is. */
  public OutputPath feed(String name, FeedFormat format, Language language) {
    String folder = language.equals(defaultLanguage) ? "" : language.tag() + "/";
    return new OutputPath(prefix + folder + "feeds/" + name + "." + format.ending());
  }

  /** Where the file of a release is. */
  public OutputPath release(String id) {
    return new OutputPath("data/releases/" + id + ".json");
  }

  /** Where the content that the root shows is, in the form of a release. */
  public OutputPath current() {
    return new OutputPath("data/current.json");
  }

  /** Where the JSON Schema of releases is, for ever; another format gets another. */
  public OutputPath releaseSchema(int format) {
    return new OutputPath("data/schema/release-" + format + ".json");
  }

  /** Where a table of the content is, in a language. */
  public OutputPath table(String name, Language language) {
    String folder = language.equals(defaultLanguage) ? "" : language.tag() + "/";
    return new OutputPath(prefix + folder + "data/" + name + ".csv");
  }

  /** Where the list of all that can be found in a language is. */
  public OutputPath searchIndex(Language language) {
    String folder = language.equals(defaultLanguage) ? "" : language.tag() + "/";
    return new OutputPath(prefix + folder + SEARCH + "index.json");
  }

  /** The text of a page as Markdown, beside it. */
  public static OutputPath markdown(OutputPath page) {
    return new OutputPath(markdown(page.value()));
  }

  static String markdown(String page) {
    return page.replaceFirst("\\.html$", ".md");
  }

  /** Where a file of the theme is. */
  public OutputPath asset(String file) {
    return new OutputPath("assets/" + file);
  }

  /** The link from one file to another: relative, and naming the file. */
  public String href(OutputPath from, OutputPath to) {
    String here = from.value();
    String there = to.value();
    int common = 0;
    for (int i = 0; i < Math.min(here.length(), there.length()); i++) {
      if (here.charAt(i) != there.charAt(i)) {
        break;
      }
      common = here.charAt(i) == '/' ? i + 1 : common;
    }
    StringBuilder href = new StringBuilder();
    for (int i = common; i < here.length(); i++) {
      href.append(here.charAt(i) == '/' ? "../" : "");
    }
    return href.append(encodedPath(there.substring(common))).toString();
  }

  /** The link to a place on a page. */
  public String href(OutputPath from, OutputPath to, String anchor) {
    if (anchor.isEmpty()) {
      return href(from, to);
    }
    String fragment = "#" + encoded(anchor);
    return from.equals(to) ? fragment : href(from, to) + fragment;
  }

  /**
   * The link that works from any address of the host, for the page that is shown where nothing is.
   */
  public String rooted(OutputPath to) {
    return basePath() + address(to);
  }

  /** The path of the site on its host, with a slash at both ends. */
  public String basePath() {
    return baseUrl.map(URI::getRawPath).orElse("/");
  }

  /** The absolute address of a file; empty where it is not said where the site will be. */
  public Optional<String> absolute(OutputPath path) {
    return baseUrl.map(base -> base + address(path));
  }

  /**
   * The whole address behind a link of a page; empty where the site's is not known, and for a link
   * to the page itself or out of the site.
   */
  public Optional<String> absolute(OutputPath page, String href) {
    int end = href.indexOf('#') < 0 ? href.length() : href.indexOf('#');
    String file = href.substring(0, end);
    if (file.isEmpty() || file.contains(":")) {
      return Optional.empty();
    }
    String there = URI.create("/" + page).resolve(file).getRawPath().substring(1);
    return baseUrl.map(base -> base + withoutIndex(there) + href.substring(end));
  }

  private static String withoutIndex(String address) {
    String index = "index.html";
    return address.endsWith("/" + index) || address.equals(index)
        ? address.substring(0, address.length() - index.length())
        : address;
  }

  /** The address below the site's: a folder in place of its {@code index.html}. */
  private static String address(OutputPath path) {
    return encodedPath(withoutIndex(path.value()));
  }

  private static String encodedPath(String path) {
    return isUnreserved(path)
        ? path
        : Arrays.stream(path.split("/", -1)).map(Routes::encoded).collect(Collectors.joining("/"));
  }

  private static String encoded(String segment) {
    return isUnreserved(segment)
        ? segment
        : URLEncoder.encode(segment, StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("%7E", "~");
  }

  /** Whether every character stands for itself in an address, as in most. */
  private static boolean isUnreserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '-' && c <= '9') && c != '_') {
        return false;
      }
    }
    return true;
  }
}
