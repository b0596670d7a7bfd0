package trustcenter.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import trustcenter.diagnostic.Diagnostic;
import trustcenter.diagnostic.SourceMap;
import trustcenter.diagnostic.Sources;
import trustcenter.model.TrustCenter;
import trustcenter.reference.Law;

/**
 * What was read from {@code content/}.
 *
 * @param model empty where the files have errors
 * @param diagnostics all findings of the reading
 * @param law the facts of law that rules ask for, those of {@code reference/} above the built-in
 *     ones
 * @param documents the folder in which the files of {@code documents.yaml} lie
 */
public record Content(
    Optional<TrustCenter> model,
    SourceMap positions,
    Sources sources,
    List<Diagnostic> diagnostics,
    Law law,
    Path documents) {
  public Content {
    diagnostics = List.copyOf(diagnostics);
  }
}
