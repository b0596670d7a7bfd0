package trustcenter.check;

import java.util.Locale;

/** Texts as they are compared: what a reader would call the same is the same. */
final class Plain {
  private Plain() {}

  /** In small letters, with single spaces, without punctuation. */
  static String text(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
