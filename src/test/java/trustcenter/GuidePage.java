package trustcenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the guide: its blocks of code, and what the comments above them say is to be done.
 *
 * @param name the path from the root of the project
 * @param section the heading whose text alone is meant; empty for the whole page
 */
record GuidePage(String name, String section, String text) {
  private static final Pattern FENCE = Pattern.compile("^(`{3,})(\\S*)\\s*$");
  private static final Pattern COMMENT =
      Pattern.compile("^<!-- (file|append|line|status|shown)(?:: (.*?))? -->$");

  /**
   * A block of code.
   *
   * @param language {@code sh} is run; {@code text} behind it is what was printed
   * @param order of the comment above: {@code file} writes, {@code append} adds to a file, {@code
   *     line} stands in the place of one of its lines, {@code status} says how a block ends, {@code
   *     shown} says why it is neither run nor written
   */
  record Block(int line, String language, Optional<String> order, String argument, String text) {
    boolean is(String word) {
      return order.filter(word::equals).isPresent();
    }
  }

  static GuidePage at(String name) throws IOException {
    return new GuidePage(name, "", Files.readString(Path.of(name)));
  }

  /** One section of a page: from its heading to the next one of the same level. */
  static GuidePage section(String name, String heading) throws IOException {
    String all = Files.readString(Path.of(name));
    String from = all.substring(all.indexOf(heading + "\n"));
    int end = from.indexOf("\n## ", 1);
    return new GuidePage(name, heading, end < 0 ? from : from.substring(0, end));
  }

  /** All pages below {@code docs/} that somebody wrote. */
  static List<GuidePage> written() throws IOException {
    List<GuidePage> pages = new ArrayList<>();
    for (String folder : List.of("docs/how-to", "docs/explanation")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.sorted().toList()) {
          pages.add(at(file.toString()));
        }
      }
    }
    pages.add(at("docs/tutorial.md"));
    pages.add(at("docs/README.md"));
    pages.add(section("README.md", "## A site of your own"));
    return pages;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = text.lines().toList();
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher fence = FENCE.matcher(lines.get(i));
      if (fence.matches()) {
        int end = i + 1;
        while (!lines.get(end).equals(fence.group(1))) {
          end++;
        }
        String code = String.join("\n", lines.subList(i + 1, end)) + "\n";
        blocks.add(block(i + 1, fence.group(2), above, code));
        i = end;
      }
      above = lines.get(i).isBlank() ? above : lines.get(i);
    }
    return blocks;
  }

  private static Block block(int line, String language, String above, String code) {
    Matcher comment = COMMENT.matcher(above);
    return comment.matches()
        ? new Block(
            line,
            language,
            Optional.of(comment.group(1)),
            Optional.ofNullable(comment.group(2)).orElse(""),
            code)
        : new Block(line, language, Optional.empty(), "", code);
  }

  String place(Block block) {
    return name
        + (section.isEmpty() ? "" : " (" + section + ")")
        + ", block at line "
        + block.line();
  }
}
