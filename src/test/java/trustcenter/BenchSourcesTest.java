package trustcenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources of the benchmark fit the program, although its build leaves them out. */
class BenchSourcesTest {
  private static final String STAGES = "trustcenter.bench.Stages";

  /** In the sources that need JMH, which is not among the program's libraries. */
  private static final Pattern BENCHMARK =
      Pattern.compile("@Benchmark\\s+public long (\\w+)\\(\\) \\{\\s+return stages\\.\\1\\(\\);");

  @Test
  void theyCompileAndEachStageDoesItsWork(@TempDir Path folder) throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    assertEquals(List.of(), errors(classes));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Path site = folder.resolve("site");
      loader
          .loadClass("trustcenter.bench.BenchSite")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {site.toString(), "2", "2", "1"});
      Class<?> type = loader.loadClass(STAGES);
      Object stages =
          type.getConstructor(Path.class, Path.class).newInstance(site, folder.resolve("scratch"));
      for (Method stage : stages(type)) {
        assertTrue((long) stage.invoke(stages) > 0, stage::getName);
      }
      assertEquals(
          stages(type).stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new)),
          benchmarks());
    }
  }

  private static List<Diagnostic<? extends JavaFileObject>> errors(Path classes)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("bench/src"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertTrue(sources.size() > 1, sources::toString);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty(
                  "surefire.test.class.path", System.getProperty("java.class.path")));
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  private static List<Method> stages(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .toList();
  }

  private static Set<String> benchmarks() throws IOException {
    String source = Files.readString(Path.of("bench/jmh/trustcenter/bench/StageBenchmarks.java"));
    return BENCHMARK
        .matcher(source)
        .results()
        .map(each -> each.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
