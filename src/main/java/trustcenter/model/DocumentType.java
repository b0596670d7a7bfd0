package trustcenter.model;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What kinds of files a site offers for download: those that a browser shows or saves without
 * running anything. A page, a script or a program beside the site's own pages would run with all
 * that they may do.
 */
public final class DocumentType {
  /** A drawing, which is passive only if nothing in it acts. */
  public static final String DRAWING = "svg";

  private static final Set<String> PASSIVE =
      Set.of(
          "asc", "avif", "cer", "crt", "csv", "docx", "gif", "gz", "ics", "jpeg", "jpg", "json",
          "md", "odp", "ods", "odt", "p7m", "p7s", "pem", "pdf", "png", "pptx", "rtf", "sha256",
          "sha512", "sig", DRAWING, "tsv", "txt", "vcf", "webp", "xlsx", "yaml", "zip");

  private DocumentType() {}

  /** The ending of a file's name in lower case, without the dot; empty where it has none. */
  public static String of(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether files of this kind may be offered. */
  public static boolean isPassive(String file) {
    return PASSIVE.contains(of(file));
  }

  /** All endings that may be, sorted, for a message. */
  public static String all() {
    return String.join(", ", new TreeSet<>(PASSIVE));
  }
}
