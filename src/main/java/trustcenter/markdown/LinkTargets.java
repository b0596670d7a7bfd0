package trustcenter.markdown;

import java.util.Optional;

/** Says where a link that an author wrote leads on the site. */
@FunctionalInterface
public interface LinkTargets {
  /** The address to print for a written one; empty where the words are to stay without a link. */
  Optional<String> href(String written);
}
