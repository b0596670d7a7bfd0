package trustcenter.changelog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import trustcenter.wording.Wording;

/** Entries as GitHub-flavoured Markdown, short enough for one comment on a pull request. */
final class ChangeMarkdown {
  /**
   * GitHub takes 65,536 characters. Bytes are counted, since they are never fewer than characters
   * however those are counted; what is left is for whoever posts the comment.
   */
  static final int LONGEST = 65_000;

  /** Of one value; the pages of the site have it all. */
  private static final int LONGEST_VALUE = 1_000;

  private static final int ROOM_FOR_THE_REST = 500;

  private final Wording wording;

  ChangeMarkdown(Wording wording) {
    this.wording = wording;
  }

  /**
   * The comment.
   *
   * @param heading what is compared
   */
  String of(String heading, List<Entry> entries) {
    StringBuilder text = new StringBuilder("## ").append(words(heading)).append("\n\n");
    if (entries.isEmpty()) {
      return text.append(words(wording.text("changes.none"))).append('\n').toString();
    }
    int size = bytes(text.toString());
    String group = "";
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String next = (entry.group().equals(group) ? "" : group(group, entry)) + entry(entry);
      size += bytes(next);
      if (size > LONGEST - ROOM_FOR_THE_REST) {
        String rest = wording.strings().count("changes.left-out", entries.size() - i);
        return text.append('\n').append(words(rest)).append('\n').toString();
      }
      text.append(next);
      group = entry.group();
    }
    return text.toString();
  }

  private String group(String before, Entry entry) {
    String above = before.isEmpty() ? "" : "\n";
    return above + "### " + words(wording.text("changes." + entry.group())) + "\n\n";
  }

  private String entry(Entry entry) {
    List<String> lines = new ArrayList<>();
    String editorial =
        entry.material() ? "" : " _(" + words(wording.text("changes.is-editorial")) + ")_";
    lines.add("- **" + words(entry.kindLabel()) + ":** " + words(entry.heading()) + editorial);
    entry.remarks().forEach(remark -> lines.add("  - " + words(remark)));
    entry.lines().forEach(line -> lines.add("  - " + line(line)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(Entry.Line line) {
    String label = line.label().isEmpty() ? "" : words(line.label()) + ": ";
    String before = words(line.before());
    String after = words(line.after());
    String arrow = before.isEmpty() || after.isEmpty() ? "" : " → ";
    return label + (before.isEmpty() ? "" : "~~" + before + "~~") + arrow + after;
  }

  private static String words(String text) {
    return GitHubText.of(text, LONGEST_VALUE);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
