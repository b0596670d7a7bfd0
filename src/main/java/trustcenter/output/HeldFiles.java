package trustcenter.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the files of a site to look at them, and writes none. */
public final class HeldFiles implements SiteFiles {
  private final Map<OutputPath, Held> files = new ConcurrentHashMap<>();

  private interface Held {
    byte[] bytes() throws IOException;
  }

  @Override
  public void write(OutputPath path, byte[] content) {
    files.put(path, () -> content);
  }

  /** The file is read when it is looked at, and not before. */
  @Override
  public void copy(OutputPath path, Path source) {
    files.put(path, () -> Files.readAllBytes(source));
  }

  /** The bytes of a file; empty where there is no such file. */
  public Optional<byte[]> bytes(OutputPath path) {
    Held held = files.get(path);
    if (held == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(held.bytes().clone());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
