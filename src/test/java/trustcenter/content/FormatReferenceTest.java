package trustcenter.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide says of the format is what the schemas say. */
final class FormatReferenceTest {
  private static final Path PAGE = Path.of("docs/reference/format.md");

  @Test
  void thePageOfTheGuideIsWhatTheSchemasSay() throws IOException {
    String text = new FormatReference().markdown();
    if (Boolean.getBoolean("trustcenter.rewrite")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, text);
    }
    assertEquals(text, Files.readString(PAGE), PAGE + " is not what the schemas say");
  }

  @Test
  void everySchemaIsOnThePage() throws IOException {
    Set<String> schemas = new TreeSet<>(FormatReference.schemas());
    schemas.addAll(Set.of("common", "vocabulary"));
    try (Stream<Path> files = Files.list(Path.of("docs/schema"))) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.substring(0, name.length() - ".json".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(there, schemas);
    }
  }
}
