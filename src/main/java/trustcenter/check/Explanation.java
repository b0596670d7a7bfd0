package trustcenter.check;

import java.util.List;

/**
 * What a rule tells an author who asks.
 *
 * @param reason why it is asked, in Markdown
 * @param remedy what to do, in Markdown
 * @param sources what it rests on: articles, clauses, guidelines; at least one
 */
public record Explanation(String reason, String remedy, List<String> sources) {
  public Explanation {
    sources = List.copyOf(sources);
    if (reason.isBlank() || remedy.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("a rule has a reason, a remedy and a source");
    }
  }
}
