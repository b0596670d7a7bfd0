package trustcenter.check;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of keys in the sentences of messages. */
final class Words {
  private Words() {}

  /** "`a`, `b` and `c`"; nothing for an empty list. */
  static String listed(List<String> words) {
    List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : quoted.stream().limit(last).collect(Collectors.joining(", "))
            + " and "
            + quoted.get(last);
  }
}
