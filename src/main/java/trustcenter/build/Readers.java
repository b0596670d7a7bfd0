package trustcenter.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import trustcenter.check.KnownWords;
import trustcenter.content.ContentReader;
import trustcenter.reference.Reference;
import trustcenter.render.Theme;

/**
 * What reads a site. A build has its own; previews keep theirs, which read again only what changed.
 *
 * @param words what rules find out about texts
 * @param theme of a folder; without one the default theme
 * @param past where the releases come from
 */
record Readers(
    Reference reference,
    ContentReader content,
    KnownWords words,
    Function<Optional<Path>, Theme> theme,
    Past.Source past) {

  /** Readers that have read nothing yet. */
  static Readers of(Reference reference, Past.Source past) {
    return new Readers(
        reference,
        new ContentReader(reference),
        new KnownWords(reference.phrases()),
        folder -> folder.map(Theme::at).orElseGet(Theme::builtIn),
        past);
  }
}
