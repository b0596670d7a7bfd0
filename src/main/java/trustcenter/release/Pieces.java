package trustcenter.release;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import trustcenter.model.Language;
import trustcenter.release.Json.BrokenJson;

/**
 * The outermost objects in the lists of releases: a catalogue, an engagement, a document. Most stay
 * from one release to the next, character by character, so each is parsed and proven once, and
 * becomes one object of the model for all releases that hold it. Safe for use by several threads.
 */
final class Pieces {
  private final Map<String, Piece> known = new ConcurrentHashMap<>();

  /**
   * The same sentence in two pieces is one string, so that those who compare it, which is what is
   * done with releases, need not look at its letters.
   */
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  private final Json json;

  Pieces(Json json) {
    this.json = json;
  }

  /**
   * An object.
   *
   * @param decoded the records that it has become
   */
  record Piece(Parsed parsed, Map<Reading, Object> decoded) {
    /** What a reading gives, which is the same each time. */
    Object as(Type type, List<Language> languages, Supplier<Object> decoding) {
      Reading reading = new Reading(type, languages);
      Object before = decoded.get(reading);
      if (before != null) {
        return before;
      }
      Object made = decoding.get();
      Object other = decoded.putIfAbsent(reading, made);
      return other == null ? made : other;
    }
  }

  /** What a record follows from beside the text. */
  record Reading(Type type, List<Language> languages) {}

  /**
   * A text in which {@code null} stands for each piece.
   *
   * @param seal where the member of that name begins in the whole text; -1 where there is none
   */
  record Cut(String rest, List<String> pieces, int seal) {}

  /**
   * A value, in which pieces are {@link Piece}.
   *
   * @param canonical whether the text was the canonical one of the value
   */
  record Parsed(Object value, boolean canonical) {}

  /** The value of a text. */
  Parsed parse(Cut cut) throws BrokenJson {
    List<Piece> pieces = new ArrayList<>(cut.pieces().size());
    for (String text : cut.pieces()) {
      pieces.add(piece(text));
    }
    Parsed rest = parsed(cut.rest(), pieces);
    boolean all = pieces.stream().allMatch(piece -> piece.parsed().canonical());
    return new Parsed(rest.value(), rest.canonical() && all);
  }

  private Piece piece(String text) throws BrokenJson {
    Piece before = known.get(text);
    if (before != null) {
      return before;
    }
    Piece made = new Piece(parsed(text, List.of()), new ConcurrentHashMap<>());
    Piece other = known.putIfAbsent(text, made);
    return other == null ? made : other;
  }

  private Parsed parsed(String text, List<Piece> pieces) throws BrokenJson {
    Object value = json.parse(text, pieces, this::known);
    return new Parsed(value, json.canonical(value).equals(text));
  }

  private String known(String string) {
    String before = strings.putIfAbsent(string, string);
    return before == null ? string : before;
  }

  /** Divides a text; of one that is no JSON the parser tells what is wrong. */
  static Cut cut(String text) {
    return new Cutting(text.toCharArray()).cut();
  }

  private static final class Cutting {
    private static final char[] SEAL = "\"seal\":".toCharArray();

    private final char[] text;
    private final StringBuilder rest = new StringBuilder();
    private final List<String> pieces = new ArrayList<>();
    private int seal = -1;

    /** Which of the brackets that are open is a list's, the outermost in the lowest bit. */
    private long lists;

    private int depth;

    Cutting(char[] text) {
      this.text = text;
    }

    Cut cut() {
      int copied = 0;
      for (int i = 0; i < text.length; i++) {
        switch (text[i]) {
          case '"' -> {
            if (depth == 1 && isSeal(i)) {
              seal = i;
            }
            i = endOfString(i);
          }
          case '[' -> open(true);
          case ']', '}' -> depth--;
          case '{' -> {
            if (isInList()) {
              rest.append(text, copied, i - copied).append("null");
              copied = endOfObject(i);
              pieces.add(new String(text, i, copied - i));
              i = copied - 1;
            } else {
              open(false);
            }
          }
          default -> {}
        }
      }
      rest.append(text, copied, text.length - copied);
      return new Cut(rest.toString(), pieces, seal);
    }

    private void open(boolean list) {
      lists = list ? lists | 1L << depth : lists & ~(1L << depth);
      depth++;
    }

    private boolean isInList() {
      return depth > 0 && (lists & 1L << (depth - 1)) != 0;
    }

    private boolean isSeal(int start) {
      for (int i = 0; i < SEAL.length; i++) {
        if (start + i >= text.length || text[start + i] != SEAL[i]) {
          return false;
        }
      }
      return true;
    }

    /** The place of the quotation mark that ends a string. */
    private int endOfString(int start) {
      int i = start + 1;
      while (i < text.length && text[i] != '"') {
        i += text[i] == '\\' ? 2 : 1;
      }
      return i;
    }

    /** Behind the bracket that ends an object. */
    private int endOfObject(int start) {
      int open = 0;
      for (int i = start; i < text.length; i++) {
        if (text[i] == '"') {
          i = endOfString(i);
        } else if (text[i] == '{') {
          open++;
        } else if (text[i] == '}') {
          open--;
          if (open == 0) {
            return i + 1;
          }
        }
      }
      return text.length;
    }
  }
}
