package trustcenter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trustcenter.build.Preview;
import trustcenter.build.PreviewRun;
import trustcenter.build.SiteRequest;
import trustcenter.diagnostic.TextPrinter;
import trustcenter.output.OutputPath;

/** One preview after another is what each would be from nothing, whatever was edited in between. */
final class PreviewsTest {
  private static final int SAVES = 20;

  /** What authors write by mistake, and what they write. */
  private static final List<String> PIECES =
      List.of(
          "TODO",
          "  : [",
          "x",
          "\n",
          "\n- We have firewalls.\n",
          "`",
          "<!-- ",
          "[here](nowhere.md)",
          "## Zutrittskontrolle {control=access}\n",
          "Safe Harbor",
          "{scope=none}",
          "---\n",
          "id: acme\n");

  private final PreviewRun kept = new PreviewRun();
  private final Random random = new Random(11);

  @TempDir private Path folder;

  @BeforeEach
  void copyTheExample() throws IOException {
    Tree.copy(BuiltSite.EXAMPLE, folder.resolve("content"));
    Path strings = Files.createDirectories(folder.resolve("theme/strings"));
    Files.writeString(strings.resolve("en.properties"), "contents=On this page\n");
    Files.writeString(folder.resolve("theme/theme.yaml"), "");
  }

  @Test
  void aPreviewAfterAnyEditsIsWhatOneFromNothingWouldBe() throws IOException {
    List<Path> files = files();
    List<String> before = new ArrayList<>();
    for (Path file : files) {
      before.add(Files.readString(file));
    }
    int shown = 0;
    for (int save = 0; save < SAVES; save++) {
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        int chosen = random.nextInt(files.size());
        Files.writeString(
            files.get(chosen),
            // Half of the saves mend something, also to what it was long ago.
            random.nextBoolean()
                ? before.get(chosen)
                : edited(Files.readString(files.get(chosen))));
      }
      if (save % 5 == 4) {
        for (int i = 0; i < files.size(); i++) {
          Files.writeString(files.get(i), before.get(i));
        }
        int chosen = random.nextInt(files.size());
        Files.writeString(
            files.get(chosen), before.get(chosen).replaceFirst("(?<=\\p{L}{4} )\\p{Lu}", "Q"));
      }
      shown += assertSame("save " + save) ? 1 : 0;
    }
    assertTrue(shown > SAVES / 10, "hardly anything was shown");
  }

  @Test
  void aFileThatGoesOrComesBackIsSeen() throws IOException {
    assertTrue(assertSame("at first"));
    List<Path> files = files();
    for (int i = 0; i < files.size(); i += 4) {
      Path file = files.get(i);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertSame("without " + file);
      Files.write(file, bytes);
    }
    assertTrue(assertSame("at last"));
  }

  private String edited(String text) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + 1));
  }

  /** What an author edits: all but releases and documents. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().matches(".*\\.(yaml|md|properties)"))
          .sorted()
          .toList();
    }
  }

  /** Compares findings and some pages; returns whether there are pages. */
  private boolean assertSame(String when) {
    SiteRequest request =
        new SiteRequest(
            folder.resolve("content"),
            Optional.of(folder.resolve("theme")),
            Optional.empty(),
            zone -> BuiltSite.EXAMPLE_DAY,
            false,
            true);
    PreviewRun.Result now = kept.run(request);
    PreviewRun.Result fresh = new PreviewRun().run(request);
    assertEquals(fresh.diagnostics(), now.diagnostics(), when);
    assertEquals(printed(fresh), printed(now), when);
    assertEquals(fresh.rulesAsked(), now.rulesAsked(), when);
    assertEquals(fresh.preview().isPresent(), now.preview().isPresent(), when);
    fresh.preview().ifPresent(preview -> assertSame(preview, now.preview().orElseThrow(), when));
    return fresh.preview().isPresent();
  }

  private static String printed(PreviewRun.Result result) {
    return new TextPrinter(result.sources(), false).print(result.diagnostics());
  }

  private static void assertSame(Preview fresh, Preview now, String when) {
    assertEquals(fresh.changes(), now.changes(), when);
    for (String page : List.of("index.html", "sitemap.xml", "subprocessors/index.html")) {
      OutputPath path = new OutputPath(page);
      assertEquals(fresh.file(path).isPresent(), now.file(path).isPresent(), when + page);
      fresh
          .file(path)
          .ifPresent(bytes -> assertArrayEquals(bytes, now.file(path).orElseThrow(), when + page));
    }
  }
}
