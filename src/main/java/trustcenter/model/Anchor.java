package trustcenter.model;

import java.util.regex.Pattern;

/**
 * The form of lasting names of places on a page. They become ids, which a page's script can reach
 * by name: so none has a capital letter, as properties of a window have, or is one of the theme's.
 */
final class Anchor {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]*");
  private static final String OF_THE_THEME = "tc-";

  private Anchor() {}

  /** Refuses what is none; authors' mistakes are reported before it comes to this. */
  static void check(String anchor) {
    if (!FORM.matcher(anchor).matches() || anchor.startsWith(OF_THE_THEME)) {
      throw new IllegalArgumentException("not the name of a place: " + anchor);
    }
  }
}
