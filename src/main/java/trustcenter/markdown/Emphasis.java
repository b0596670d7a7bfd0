package trustcenter.markdown;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the openers and closers of emphasis that belong together, as the appendix of CommonMark
 * 0.31.2 tells ("process emphasis"). For each kind of closer it remembers below which opener there
 * is none, so that the search takes as long as there are marks.
 */
final class Emphasis {
  private final LinearInlineParser parser;

  /** How long each run was when it was met; the rule of three counts that, not what is left. */
  private final Map<Delimiter, Integer> lengths = new HashMap<>();

  /** Where to stop searching, an offset. */
  private final Map<Kind, Integer> bottoms = new HashMap<>();

  /** What decides, of a closer, which openers it can go with. */
  private record Kind(char mark, boolean opensToo, int lengthModuloThree) {}

  Emphasis(LinearInlineParser parser) {
    this.parser = parser;
  }

  /** Forgets the block before. */
  void begin() {
    lengths.clear();
  }

  void met(Delimiter run) {
    lengths.put(run, run.getNumDelims());
  }

  /**
   * Goes from a first closer to the last one.
   *
   * @param bottom no opener is searched at it or below
   */
  void process(
      @Nullable Delimiter first,
      @Nullable Delimiter bottom,
      Map<Character, DelimiterProcessor> processors) {
    bottoms.clear();
    Delimiter closer = first;
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
      if (processor == null || !closer.canClose()) {
        closer = closer.getNext();
        continue;
      }
      Delimiter opener = opener(closer, bottom, processor);
      closer = opener == null ? alone(closer) : pair(opener, closer, processor);
    }
  }

  private @Nullable Delimiter opener(
      Delimiter closer, @Nullable Delimiter bottom, DelimiterProcessor processor) {
    int lowest = bottoms.getOrDefault(kind(closer), 0);
    Delimiter opener = closer.getPrevious();
    while (opener != null && !opener.equals(bottom) && opener.getStartIndex() >= lowest) {
      if (opener.canOpen()
          && opener.getDelimiterChar() == closer.getDelimiterChar()
          && used(opener, closer, processor) > 0) {
        return opener;
      }
      opener = opener.getPrevious();
    }
    return null;
  }

  /** No opener for this one, and so for none of its kind. */
  private @Nullable Delimiter alone(Delimiter closer) {
    bottoms.put(kind(closer), closer.getStartIndex());
    Delimiter next = closer.getNext();
    if (!closer.canOpen()) {
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  private Kind kind(Delimiter closer) {
    return new Kind(closer.getDelimiterChar(), closer.canOpen(), length(closer) % 3);
  }

  private int length(Delimiter run) {
    return lengths.getOrDefault(run, run.getNumDelims());
  }

  /** How many marks the two use up together; none where they do not belong together. */
  private int used(Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    if (closer.getDelimiterChar() == '~') {
      return processor.getDelimiterUse(opener, closer);
    }
    boolean ambiguous = opener.canClose() || closer.canOpen();
    int sum = length(opener) + length(closer);
    if (ambiguous && sum % 3 == 0 && length(closer) % 3 != 0) {
      return 0;
    }
    return opener.getNumDelims() >= 2 && closer.getNumDelims() >= 2 ? 2 : 1;
  }

  private @Nullable Delimiter pair(
      Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    int used = used(opener, closer, processor);
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      BasedSequence marks = opener.getNode().getChars();
      opener.getNode().setChars(marks.subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() == 0) {
      Delimiter next = closer.getNext();
      parser.removeDelimiterAndNode(closer);
      return next;
    }
    BasedSequence marks = closer.getNode().getChars();
    closer.getNode().setChars(marks.subSequence(used, marks.length()));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }
}
