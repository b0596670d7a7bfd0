package trustcenter.cli;

import java.io.PrintWriter;
import trustcenter.build.Progress;

/** One line on a terminal that says how far a long build is; short builds never show it. */
final class ProgressLine implements Progress {
  private static final long PATIENCE = 700_000_000L;
  private static final long STEP = 100_000_000L;

  private final PrintWriter err;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean shown;

  ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void pages(int done, int all) {
    long now = System.nanoTime();
    if (now - start > PATIENCE && now - last > STEP) {
      last = now;
      shown = true;
      err.print("\r" + done + " of " + all + " pages");
      err.flush();
    }
  }

  /** Takes the line away again. */
  synchronized void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
