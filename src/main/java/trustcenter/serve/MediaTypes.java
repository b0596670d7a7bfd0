package trustcenter.serve;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** Media types by the ends of file names, as hosts of static sites give them. */
final class MediaTypes {
  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          entry("html", "text/html; charset=utf-8"),
          entry("css", "text/css; charset=utf-8"),
          entry("js", "text/javascript; charset=utf-8"),
          entry("json", "application/json"),
          entry("md", "text/markdown; charset=utf-8"),
          entry("txt", "text/plain; charset=utf-8"),
          entry("csv", "text/csv; charset=utf-8"),
          entry("ics", "text/calendar; charset=utf-8"),
          entry("xml", "application/xml"),
          entry("svg", "image/svg+xml"),
          entry("png", "image/png"),
          entry("jpg", "image/jpeg"),
          entry("jpeg", "image/jpeg"),
          entry("gif", "image/gif"),
          entry("webp", "image/webp"),
          entry("avif", "image/avif"),
          entry("ico", "image/x-icon"),
          entry("woff2", "font/woff2"),
          entry("pdf", "application/pdf"));

  private MediaTypes() {}

  static String of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, UNKNOWN);
  }
}
