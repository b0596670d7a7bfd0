package trustcenter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;

/** A recording of what this Java does, for JDK Mission Control and {@code jfr} (JEP 328). */
final class FlightRecording implements AutoCloseable {
  private final @Nullable Recording recording;
  private final @Nullable Path file;

  private FlightRecording(@Nullable Recording recording, @Nullable Path file) {
    this.recording = recording;
    this.file = file;
  }

  /**
   * Begins to record.
   *
   * @param file where the recording will be; nothing is recorded where there is none
   * @throws UncheckedIOException where this Java cannot record
   */
  static FlightRecording to(Optional<Path> file) {
    if (file.isEmpty()) {
      return new FlightRecording(null, null);
    }
    try {
      Recording recording = new Recording(Configuration.getConfiguration("profile"));
      recording.start();
      return new FlightRecording(recording, file.get());
    } catch (IOException failed) {
      throw new UncheckedIOException("this Java cannot record", failed);
    } catch (ParseException broken) {
      throw new IllegalStateException("this Java's own settings are broken", broken);
    }
  }

  /**
   * Writes the file, in place of one that is there.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  @Override
  public void close() {
    if (recording == null || file == null) {
      return;
    }
    try (recording) {
      recording.stop();
      recording.dump(file);
    } catch (IOException failed) {
      throw new UncheckedIOException("the recording could not be written", failed);
    }
  }
}
