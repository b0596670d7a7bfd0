package trustcenter.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Flexmark's parsers, which are made once and serve every page and thread, and what became of texts
 * that are the same wherever they stand: those without a link. A catalogue stands in every release
 * that has it.
 */
public final class MarkdownParsers {
  /** Characters of HTML that are kept, so that memory stays bounded however large a site is. */
  private static final long MOST_KEPT = 8_000_000;

  private final SourceParser blocks = Flexmark.blockParser();
  private final SourceParser inlines = Flexmark.inlineParser();
  private final Map<Written, Html> known = new ConcurrentHashMap<>();
  private final AtomicLong kept = new AtomicLong();

  /** How a text is read. */
  enum Form {
    BLOCKS,
    PASSAGE,
    INLINE
  }

  /** A text as an author wrote it. */
  record Written(String source, Form form) {}

  SourceParser blocks() {
    return blocks;
  }

  SourceParser inlines() {
    return inlines;
  }

  /** What became of a text; empty where that is not known, or depends on where it stands. */
  Optional<Html> known(Written text) {
    return Optional.ofNullable(known.get(text));
  }

  /** Keeps what becomes of a text wherever it stands. */
  void keep(Written text, Html html) {
    if (kept.addAndGet(text.source().length() + html.value().length()) <= MOST_KEPT) {
      known.put(text, html);
    }
  }
}
