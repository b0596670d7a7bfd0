package trustcenter.reference;

import java.util.List;

/** Words by which readers ask for the same thing: {@code search-words.tsv}. */
public final class SearchWords {
  /** How many words a group may have. */
  private static final int MOST = 20;

  private final List<List<String>> groups;

  SearchWords() {
    groups =
        Table.rows("search-words.tsv", MOST).stream()
            .map(row -> row.stream().filter(word -> !word.isEmpty()).toList())
            .toList();
  }

  /** Each group holds two words or phrases or more, of any language, in the order of the file. */
  public List<List<String>> groups() {
    return groups;
  }
}
