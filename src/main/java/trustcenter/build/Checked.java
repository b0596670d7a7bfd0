package trustcenter.build;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import trustcenter.check.Checker;
import trustcenter.check.Rules;
import trustcenter.check.Subject;
import trustcenter.content.Content;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Reference;
import trustcenter.release.ReleaseStore;
import trustcenter.release.Releases;

/**
 * A content folder, read and checked: what every command that works on content begins with, so that
 * all of them find the same.
 *
 * @param model what the folder says; empty where that cannot be read
 * @param diagnostics of reading, of the rules and of the releases, sorted
 */
record Checked(
    Content content,
    Optional<TrustCenter> model,
    ReleaseStore store,
    Past past,
    List<Diagnostic> diagnostics) {
  Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Reads and checks.
   *
   * @param baseUrl in place of the site's own
   */
  static Checked of(
      Path folder, Function<ZoneId, LocalDate> today, Optional<URI> baseUrl, Reference reference) {
    return of(folder, today, baseUrl, Readers.of(reference, Past::read), Progress.NONE);
  }

  static Checked of(
      Path folder,
      Function<ZoneId, LocalDate> today,
      Optional<URI> baseUrl,
      Readers readers,
      Progress progress) {
    ReleaseStore store = ReleaseStore.ofContent(folder);
    Supplier<Past> releases =
        progress.ahead(() -> progress.in(Stage.RELEASES, () -> readers.past().of(store)));
    Content content = progress.in(Stage.CONTENT, () -> readers.content().read(folder));
    Past past = releases.get();
    Optional<TrustCenter> model =
        content
            .model()
            .map(read -> baseUrl.map(address -> read.on(read.site().at(address))).orElse(read));
    List<Diagnostic> found = new ArrayList<>(content.diagnostics());
    found.addAll(past.diagnostics());
    model.ifPresent(
        read -> {
          readers.words().begin();
          Subject subject =
              new Subject(
                  read,
                  readers.reference().under(content.law()),
                  content.positions(),
                  today.apply(read.site().timeZone()),
                  Published.of(past.latest(), read),
                  readers.words());
          found.addAll(progress.in(Stage.RULES, () -> new Checker(Rules.all()).run(subject)));
        });
    return new Checked(content, model, store, past, sorted(found, List.of()));
  }

  /** Whether the rules were asked: they need everything that the files say. */
  boolean rulesAsked() {
    return model.isPresent();
  }

  Releases releases() {
    return past.releases();
  }

  /** The findings with more of them. */
  List<Diagnostic> with(List<Diagnostic> more) {
    return sorted(diagnostics, more);
  }

  /** Findings of several kinds, each once. */
  static List<Diagnostic> sorted(List<Diagnostic> some, List<Diagnostic> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
  }
}
