package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: its exit status, its streams, its environment. */
final class ProcessTest {
  @TempDir Path disk;

  private ChildJvm run(Map<String, String> environment, String... more) throws Exception {
    List<String> line = new ArrayList<>(List.of("build", "--source", disk.toString()));
    line.addAll(List.of(more));
    return ChildJvm.run(
        ChildJvm.here(),
        disk,
        List.of("-Dfile.encoding=ISO-8859-1"),
        environment,
        line.toArray(String[]::new));
  }

  private void site(String text) throws Exception {
    Files.createDirectories(disk.resolve("content"));
    Files.writeString(disk.resolve("content/site.yaml"), text);
  }

  @Test
  void mistakesEndWithOneAndAreToldInUtf8WhateverTheTerminalSpeaks() throws Exception {
    site("organisation: {name: Müller GmbH}\nland: Österreich\n");
    ChildJvm child = run(Map.of());
    assertEquals(1, child.status());
    assertTrue(child.out().contains("    2 | land: Österreich\n"), child::out);
    assertTrue(child.out().endsWith("nothing was written\n"), child::out);
    assertTrue(Files.notExists(disk.resolve("site-output")));
  }

  @Test
  void wrongOptionsEndWithTwo() throws Exception {
    site("organisation: {name: Müller GmbH}\n");
    assertEquals(2, run(Map.of(), "--colour").status());
  }

  @Test
  void theEpochOfTheEnvironmentIsTheDayOfTheSite() throws Exception {
    site("organisation: {name: Müller GmbH}\n");
    ChildJvm child = run(Map.of("SOURCE_DATE_EPOCH", "1700000000"), "--strict");
    assertEquals(1, child.status(), child::out);
    child = run(Map.of("SOURCE_DATE_EPOCH", "1700000000"), "-q");
    assertEquals(0, child.status(), child::out);
    String page = Files.readString(disk.resolve("site-output/index.html"));
    assertTrue(page.contains("datetime=\"2023-11-14\""));
    assertTrue(page.contains("Müller GmbH"));
  }
}
