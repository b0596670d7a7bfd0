package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of the project's own pages lead to files, and their fragments to headings. */
final class GuideLinksTest {
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^(`{3,})[^\n]*\n.*?^\\1$|`[^`\n]+`");

  /** A heading whose words are code is still a heading. */
  private static final Pattern FENCED = Pattern.compile("(?ms)^(`{3,})[^\n]*\n.*?^\\1$");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      Matcher link = LINK.matcher(withoutCode(CODE, Files.readString(page)));
      while (link.find()) {
        links++;
        if (!leadsSomewhere(page, link.group(1))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 200, "only " + links);
  }

  @Test
  void theGuideLeadsToEachOfItsPages() throws IOException {
    String contents = Files.readString(Path.of("docs/README.md"));
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      String path = page.toString().replace("docs/", "");
      if (page.startsWith("docs") && !page.startsWith("docs/adr") && !path.equals("README.md")) {
        if (!contents.contains("](" + path + ")")) {
          missing.add(path);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    for (String name : List.of("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY")) {
      pages.add(Path.of(name + ".md"));
    }
    return pages;
  }

  private static String withoutCode(Pattern code, String text) {
    return code.matcher(text).replaceAll("");
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    if (link.matches("(https?|mailto):.*")) {
      return true;
    }
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path there = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    if (page.getParent() == null && !path.isEmpty()) {
      there = Path.of(path).normalize();
    }
    boolean isThere = Files.exists(there);
    return hash < 0 ? isThere : isThere && anchors(there).contains(link.substring(hash + 1));
  }

  /** The fragments that GitHub gives to headings. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new HashSet<>();
    for (String line : withoutCode(FENCED, Files.readString(page)).lines().toList()) {
      if (line.matches("#{1,6} .*")) {
        String words = line.replaceFirst("^#+ ", "").strip().toLowerCase(Locale.ROOT);
        String anchor = words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        String unique = anchor;
        for (int i = 1; !anchors.add(unique); i++) {
          unique = anchor + "-" + i;
        }
      }
    }
    return anchors;
  }
}
