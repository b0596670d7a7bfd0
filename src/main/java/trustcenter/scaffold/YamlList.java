package trustcenter.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a YAML file that is a list, or a map with a list in it. It is edited as text, since
 * no writer of YAML keeps an author's comments and layout.
 */
final class YamlList {
  private static final Pattern EMPTY = Pattern.compile("\\[\\s*\\](\\s*(#.*)?)");

  /** What some editors of Windows begin a file with. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String mark;
  private final List<String> lines;
  private final String lineEnd;
  private final String key;

  /**
   * @param key of the list, if the file is a map
   */
  YamlList(String text, String key) {
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    this.lines = new ArrayList<>(List.of(text.substring(mark.length()).split("\r?\n", -1)));
    this.key = key;
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
  }

  /**
   * The text with one item more at the list's end; empty where the list has a form that only a
   * person can go on with, such as {@code [a, b]}.
   *
   * @param item its lines, not indented, with a line end at the end
   */
  Optional<String> with(String item) {
    int head = headOfList();
    if (head < 0) {
      if (lines.stream().allMatch(YamlList::saysNothing)) {
        return Optional.of(joined(lines.size(), 0, item));
      }
      return isMap() ? Optional.of(withKey(item)) : Optional.empty();
    }
    String opening = lines.get(head);
    boolean inMap = opening.startsWith(key + ":") && !key.isEmpty();
    String value = inMap ? opening.substring(key.length() + 1).strip() : opening.strip();
    Matcher empty = EMPTY.matcher(value);
    if (empty.matches()) {
      lines.set(
          head, inMap ? (key + ":" + empty.group(1)).stripTrailing() : empty.group(1).strip());
      if (lines.get(head).isEmpty()) {
        lines.remove(head);
        return Optional.of(joined(head, 0, item));
      }
      return Optional.of(joined(head + 1, inMap ? 2 : 0, item));
    }
    if (inMap && !value.isEmpty() && !value.startsWith("#")) {
      return Optional.empty();
    }
    int first = head + (inMap ? 1 : 0);
    while (first < lines.size() && saysNothing(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return Optional.of(joined(lines.size(), inMap ? 2 : 0, item));
    }
    int indent = indent(lines.get(first));
    if (!isItem(lines.get(first), indent)) {
      return Optional.empty();
    }
    return Optional.of(joined(endOfList(first, indent), indent, item));
  }

  /** Whether the file is a map in block style, so that a key can follow. */
  private boolean isMap() {
    return !key.isEmpty()
        && lines.stream()
            .filter(line -> !saysNothing(line))
            .allMatch(line -> line.startsWith(" ") || line.matches("[\\w-]+:(\\s.*)?"));
  }

  private String withKey(String item) {
    lines.add(key + ":");
    return joined(lines.size(), 2, item);
  }

  /** The line of the list's key or of its first item; -1 where there is neither. */
  private int headOfList() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean opens = !key.isEmpty() && line.matches(Pattern.quote(key) + ":(\\s.*)?");
      if (opens || isItem(line, 0) || line.startsWith("[")) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the last line that belongs to an item; comments before what follows belong to that. */
  private int endOfList(int first, int indent) {
    int end = first + 1;
    for (int i = first; i < lines.size(); i++) {
      String line = lines.get(i);
      if (saysNothing(line) && indent(line) <= indent) {
        continue;
      }
      if (!line.isBlank() && indent(line) <= indent && !isItem(line, indent)) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  private static boolean isItem(String line, int indent) {
    return line.length() > indent
        && indent(line) == indent
        && line.substring(indent).matches("-(\\s.*)?")
        && !line.startsWith("---");
  }

  private static boolean saysNothing(String line) {
    String said = line.strip();
    return said.isEmpty() || said.startsWith("#") || said.equals("---");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private String joined(int at, int indent, String item) {
    List<String> all = new ArrayList<>(lines.subList(0, at));
    // Items that are parted by empty lines stay so.
    if (hasEmptyLineBetweenItems(at, indent)) {
      all.add("");
    }
    item.lines().forEach(line -> all.add(" ".repeat(indent) + line));
    all.addAll(lines.subList(at, lines.size()));
    return mark + String.join(lineEnd, all) + lineEnd;
  }

  private boolean hasEmptyLineBetweenItems(int end, int indent) {
    boolean seen = false;
    for (int i = 0; i < end; i++) {
      if (isItem(lines.get(i), indent)) {
        if (seen && lines.get(i - 1).isBlank()) {
          return true;
        }
        seen = true;
      }
    }
    return false;
  }
}
