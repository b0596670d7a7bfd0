package trustcenter.markdown;

import java.util.Optional;

/** Says where a link that an author wrote leads on the site. */
@FunctionalInterface
public interface LinkTargets {
  /**
   * The address to print for a written one; empty where it leads nowhere.
   *
   * @param file the file that the link is written in, below {@code content/}
   */
  Optional<String> href(String file, String written);

  /**
   * The whole address of a link of the site, which a printed page spells out; empty where it is not
   * known, or the words around the link say it.
   */
  default Optional<String> spelledOut(String href) {
    return Optional.empty();
  }
}
