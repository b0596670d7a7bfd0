package trustcenter.content;

import java.util.List;
import trustcenter.diagnostic.Span;

/** A YAML document as a tree in which every node knows where it was written. */
sealed interface YamlNode {
  Span span();

  /** How many nodes the tree below holds when every alias is followed. */
  long weight();

  /** A map, its keys unique, in the author's order. */
  record YamlMap(List<Entry> entries, Span span, long weight) implements YamlNode {
    public YamlMap {
      entries = List.copyOf(entries);
    }
  }

  /** One key and its value. */
  record Entry(String key, Span keySpan, YamlNode value) {}

  /** A list. */
  record YamlList(List<YamlNode> items, Span span, long weight) implements YamlNode {
    public YamlList {
      items = List.copyOf(items);
    }
  }

  /**
   * A scalar.
   *
   * @param text as written: {@code 012} stays so
   * @param kind what the core schema of YAML 1.2 resolves it to
   * @param source the characters of the file, quotes and indentation included
   */
  record YamlScalar(String text, Kind kind, Span span, String source) implements YamlNode {
    /** What a scalar is. */
    enum Kind {
      TEXT,
      NUMBER,
      BOOLEAN,
      EMPTY
    }

    @Override
    public long weight() {
      return 1;
    }
  }
}
